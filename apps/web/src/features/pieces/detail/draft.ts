import type { PieceView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { PieceMoveKind } from '@parcours/domain/checklist';
import { shortDateLabel } from '@parcours/wording';
import { invalidBody } from '../../../api/failed.ts';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { today } from '../../../ui/today.ts';

/** What has been typed about one move of a piece, whichever it is. */
export type MoveDraft = {
  readonly happenedOn: string;
  readonly copies: string;
  readonly issuedOn: string;
  readonly lastValidOn: string;
  /** A code of the town's list. */
  readonly reason: string | null;
  readonly text: string;
};

/** What is most likely: today, every copy, and the dates noted so far. */
export const firstDraft = (piece: PieceView, move: PieceMoveKind): MoveDraft => {
  const paper = move === 'verified' ? piece.paper : null;
  return {
    happenedOn: shortDateLabel(today()),
    copies: String(paper?.copies ?? piece.copies),
    issuedOn: asTyped(paper?.issuedOn ?? null),
    lastValidOn: asTyped(paper?.lastValidOn ?? null),
    reason: null,
    text: '',
  };
};

const asTyped = (day: CivilDate | null): string => (day === null ? '' : shortDateLabel(day));

/** As typed: what cannot be read is left to the contract to refuse. */
export const dayOf = (typed: string): string => readTypedDay(typed) ?? typed;

export const paperOf = ({ copies, issuedOn, lastValidOn }: MoveDraft) => ({
  copies: Number(copies),
  issuedOn: issuedOn.trim() === '' ? null : dayOf(issuedOn),
  lastValidOn: lastValidOn.trim() === '' ? null : dayOf(lastValidOn),
});

/** @throws CallFailed when none is chosen */
export const reasonOf = ({ reason, text }: MoveDraft): { reason: string; text: string | null } => {
  if (reason === null) throw invalidBody([{ field: 'reason', problem: 'notChosen' }]);
  return { reason, text };
};
