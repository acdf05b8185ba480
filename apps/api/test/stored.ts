import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { project } from '../src/store/projection.ts';
import { entryOf, readEntries } from '../src/store/stored-history.ts';

const inOrder = { orderBy: { id: 'asc' } } as const;

/** Everything there is about dossiers, to compare before and after. */
export const everythingStored = async (prisma: PrismaClient) => ({
  people: await prisma.person.findMany(inOrder),
  dossiers: await prisma.dossier.findMany(inOrder),
  events: await prisma.dossierEvent.findMany(inOrder),
  appointments: await prisma.appointment.findMany({ orderBy: [{ dossierId: 'asc' }, { sequence: 'asc' }] }),
  visits: await prisma.stageVisit.findMany({ orderBy: [{ dossierId: 'asc' }, { ordinal: 'asc' }] }),
  audit: await prisma.auditEntry.findMany(inOrder),
  references: await prisma.referenceCounter.findMany({ orderBy: { year: 'asc' } }),
});

const inTurn = { orderBy: { ordinal: 'asc' }, omit: { dossierId: true } } as const;
const projections = {
  visits: inTurn,
  currentSpell: { omit: { dossierId: true } },
  pastSpells: inTurn,
  detours: inTurn,
  appointments: { orderBy: { sequence: 'asc' }, omit: { dossierId: true } },
} as const;

/** What the database keeps of a dossier beside its history: as stored, and as read afresh from the history. */
export const projectionsOf = async (prisma: PrismaClient, dossierId: string) => {
  const found = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId }, include: projections });
  const { id, reference, personId, agentId, lastRecordedAt, ...kept } = found;
  const { visits, currentSpell, pastSpells, detours, appointments, ...dossier } = kept;
  return {
    stored: { dossier, visits, currentSpell, pastSpells, detours, appointments },
    fresh: project(await readEntries(prisma, dossierId)),
  };
};

/**
 * Every dossier whose parts do not fit together: a projection that its history does not give, a gap in the history, or
 * a line without its audit line. An import has one audit line for all its dossiers.
 */
export const listBrokenDossiers = async (prisma: PrismaClient): Promise<string[]> => {
  const dossiers = await prisma.dossier.findMany({
    include: {
      events: { orderBy: { sequence: 'asc' } },
      ...projections,
      sourceRow: { select: { lineNumber: true } },
    },
  });
  const audited = Map.groupBy(await prisma.auditEntry.findMany(), ({ dossierId }) => dossierId);
  const isWhole = (found: (typeof dossiers)[number]): boolean => {
    const { id, reference, personId, agentId, lastRecordedAt, events, sourceRow, ...kept } = found;
    const { visits, currentSpell, pastSpells, detours, appointments, ...dossier } = kept;
    const written = sourceRow === null ? events.length : 0;
    return (
      events.every(({ sequence }, index) => sequence === index + 1) &&
      (audited.get(id)?.length ?? 0) === written &&
      isDeepStrictEqual(
        { dossier, visits, currentSpell, pastSpells, detours, appointments },
        project(events.map(entryOf)),
      )
    );
  };
  return dossiers.filter((dossier) => !isWhole(dossier)).map(({ id }) => id);
};
