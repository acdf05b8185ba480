import type { PieceCircumstances } from './decide.ts';
import type { PieceEntry } from './event.ts';
import { decidePieceVoiding } from './voiding.ts';

/**
 * The lines to void so that a piece stands as it did before `sequences` were written, the latest first. None when
 * something that happened since needs one of them: a paper that came stays.
 */
export const voidedToLeaveAsItWas = (
  history: readonly PieceEntry[],
  sequences: readonly number[],
  { roles }: Pick<PieceCircumstances, 'roles'>,
): readonly number[] => {
  const taken: PieceEntry[] = [];
  for (const voidedSequence of sequences.toSorted((one, other) => other - one)) {
    const known = [...history, ...taken];
    const [last] = history.slice(-1);
    if (last === undefined || !decidePieceVoiding(known, voidedSequence, { roles }).isAccepted) return [];
    const event = { kind: 'voided', voidedSequence, why: '' } as const;
    taken.push({ sequence: known.length + 1, happenedOn: last.happenedOn, event });
  }
  return taken.flatMap(({ event }) => (event.kind === 'voided' ? [event.voidedSequence] : []));
};
