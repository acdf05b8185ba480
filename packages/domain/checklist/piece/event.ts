import type { CivilDate } from '../../calendar/index.ts';
import type { Voiding } from '../../path/index.ts';
import type { Because } from './reason.ts';

/** The paper at hand, or the set of papers when several are expected. */
export type Paper = {
  /** How many are at hand in all, earlier ones counted: 2 when two of three payslips have come. */
  readonly copies: number;
  /** The date on the paper, of several the oldest; null when it bears none or nobody noted it. */
  readonly issuedOn: CivilDate | null;
  /** The last day that the paper itself says it is good (identity card, residence permit); null when it says none. */
  readonly lastValidOn: CivilDate | null;
};

/** What happened to one piece of a dossier. */
export type PieceMove =
  /** `lenderWhy`: the lender asks for it again, and why; null when the town asks. */
  | { readonly kind: 'asked'; readonly lenderWhy: string | null }
  | ({ readonly kind: 'received' } & Paper)
  | { readonly kind: 'verified' }
  | ({ readonly kind: 'refused' } & Because<'refused'>)
  | { readonly kind: 'expired' }
  | ({ readonly kind: 'setAside' } & Because<'setAside'>)
  | { readonly kind: 'takenUpAgain' }
  | ({ readonly kind: 'foundImpossible' } & Because<'foundImpossible'>);
export type PieceMoveKind = PieceMove['kind'];

/** One line of a piece's history. `sequence` counts from 1 without gaps; an event is voided with a reason, never edited. */
export type PieceEntry<Event = PieceMove | Voiding> = {
  readonly sequence: number;
  readonly happenedOn: CivilDate;
  readonly event: Event;
};
