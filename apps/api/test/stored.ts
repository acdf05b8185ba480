import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { project } from '../src/store/projection.ts';
import { readEntries } from '../src/store/stored-history.ts';

const inOrder = { orderBy: { id: 'asc' } } as const;

/** Everything there is about dossiers, to compare before and after. */
export const everythingStored = async (prisma: PrismaClient) => ({
  people: await prisma.person.findMany(inOrder),
  dossiers: await prisma.dossier.findMany(inOrder),
  events: await prisma.dossierEvent.findMany(inOrder),
  visits: await prisma.stageVisit.findMany({ orderBy: [{ dossierId: 'asc' }, { ordinal: 'asc' }] }),
  audit: await prisma.auditEntry.findMany(inOrder),
  references: await prisma.referenceCounter.findMany({ orderBy: { year: 'asc' } }),
});

/** What the database keeps of a dossier beside its history: as stored, and as read afresh from the history. */
export const projectionsOf = async (prisma: PrismaClient, dossierId: string) => {
  const { id, reference, personId, agentId, lastRecordedAt, visits, ...dossier } =
    await prisma.dossier.findUniqueOrThrow({
      where: { id: dossierId },
      include: { visits: { orderBy: { ordinal: 'asc' }, omit: { dossierId: true } } },
    });
  return { stored: { dossier, visits }, fresh: project(await readEntries(prisma, dossierId)) };
};

/**
 * Every dossier whose parts do not fit together: a projection that its history does not give, a gap in the history, or
 * a line without its audit line or the other way round.
 */
export const listBrokenDossiers = async (prisma: PrismaClient): Promise<string[]> => {
  const broken: string[] = [];
  for (const { id } of await prisma.dossier.findMany({ select: { id: true } })) {
    const { stored, fresh } = await projectionsOf(prisma, id);
    const sequences = (await readEntries(prisma, id)).map(({ sequence }) => sequence);
    const hasNoGap = sequences.every((sequence, index) => sequence === index + 1);
    const audited = await prisma.auditEntry.count({ where: { dossierId: id } });
    if (!isDeepStrictEqual(stored, fresh) || !hasNoGap || audited !== sequences.length) broken.push(id);
  }
  return broken;
};
