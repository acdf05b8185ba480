import { parisDay } from '@parcours/domain/calendar';
import { voidedToLeaveAsItWas } from '@parcours/domain/checklist';
import type { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { historiesOf, readStoredChecklist } from '../../store/checklist.ts';
import { entryOf } from '../../store/stored-history.ts';
import { appendPieceEntries, type NewPieceEntry } from '../../store/write-checklist.ts';

type Voided = {
  readonly dossierId: string;
  /** Of the line that was voided. */
  readonly sequence: number;
  readonly why: string;
  readonly at: Date;
  readonly caller: Caller;
};

/**
 * Pieces that the lender asked again stand as they did before, once its request is voided; those on which something
 * stands since stay. Nothing when the line voided was another one. The row of the dossier is held meanwhile.
 */
export const giveBackPieces = async (
  transaction: Prisma.TransactionClient,
  { dossierId, sequence, why, at, caller }: Voided,
): Promise<void> => {
  const line = await transaction.dossierEvent.findUniqueOrThrow({
    where: { dossierId_sequence: { dossierId, sequence } },
  });
  const { event } = entryOf(line);
  if (event.kind !== 'morePiecesAsked') return;
  const checklist = await readStoredChecklist(transaction, dossierId);
  const entries = [...historiesOf(checklist.entries)].flatMap(([piece, history]): readonly NewPieceEntry[] => {
    const asked = history.findLast(
      (entry) =>
        entry.event.kind === 'asked' &&
        entry.event.lenderWhy === event.why &&
        entry.recordedAt.getTime() === line.recordedAt.getTime(),
    );
    if (asked === undefined || !event.pieces.includes(piece)) return [];
    const written = history.filter(({ checklistVersion }) => checklistVersion === asked.checklistVersion);
    const sequences = written.map((entry) => entry.sequence);
    return voidedToLeaveAsItWas(history, sequences, caller).map((voidedSequence, index) => ({
      piece,
      sequence: history.length + index + 1,
      happenedOn: parisDay(at),
      event: { kind: 'voided', voidedSequence, why },
    }));
  });
  if (entries.length > 0) await appendPieceEntries(transaction, checklist, { entries, at, actorId: caller.accountId });
};
