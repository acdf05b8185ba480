import type { HistoryLine } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';
import { entryOf } from './stored-history.ts';

/** The lines of a history, oldest first; empty when there is no such dossier. */
export const readHistoryLines = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<HistoryLine[]> => {
  const events = await prisma.dossierEvent.findMany({
    where: { dossierId },
    orderBy: { sequence: 'asc' },
    include: { recordedBy: { select: { name: true } } },
  });
  const entries = events.map((event) => ({
    ...entryOf(event),
    recordedAt: event.recordedAt,
    recordedBy: event.recordedBy.name,
  }));
  return entries.map(({ recordedAt, ...entry }) => ({
    ...entry,
    recordedAt: recordedAt.toISOString(),
    voidedBy:
      entries.find(({ event }) => event.kind === 'voided' && event.voidedSequence === entry.sequence)?.sequence ?? null,
  }));
};
