import { type DossierPacks, packContents } from '@parcours/contracts';
import { standingEntries } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readEntries } from '../store/stored-history.ts';
import { readPlan } from './read-plan.ts';

/** The packs of a dossier, latest first, and what one would hold now. @throws Failed `notFound` */
export const readPacks = async (
  { prisma, now }: { readonly prisma: Prisma.TransactionClient; readonly now: () => Date },
  dossierId: string,
): Promise<DossierPacks> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: { reference: true, state: true },
  });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const plan = await readPlan(prisma, dossierId, now());
  const sent = await readSentPacks(prisma, dossierId);
  const packs = await prisma.pack.findMany({
    where: { dossierId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    include: { askedBy: { select: { name: true } } },
  });
  return {
    dossierId,
    reference: dossier.reference,
    isOpen: dossier.state === 'open',
    files: plan.pieces.reduce((sum, { files }) => sum + files.length, 0),
    leftOut: plan.leftOut,
    packs: packs.map(({ id, state, askedAt, askedBy, progressPercent, contents, fingerprint }) => ({
      id,
      state,
      askedAt: askedAt.toISOString(),
      askedBy: askedBy.name,
      progressPercent,
      contents: contents === null ? null : packContents.parse(contents),
      isCurrent: fingerprint === plan.fingerprint,
      isSent: sent.has(id),
    })),
  };
};

const readSentPacks = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<ReadonlySet<string>> => {
  const entries = standingEntries(await readEntries(prisma, dossierId));
  return new Set(entries.flatMap(({ event }) => (event.kind === 'submitted' ? (event.packId ?? []) : [])));
};
