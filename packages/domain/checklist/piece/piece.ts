import type { CivilDate } from '../../calendar/index.ts';
import type { Paper, PieceEntry, PieceMove } from './event.ts';
import type { Because, MoveWithReason } from './reason.ts';

type Common = {
  /** The day of the last event, since when it stands so; null while nothing happened. */
  readonly since: CivilDate | null;
  /** The day it was first asked; null when it never was. */
  readonly firstAskedOn: CivilDate | null;
  readonly timesAsked: number;
  readonly timesRefused: number;
};

/** One piece of a dossier: what its history folds to. */
export type Piece = Common &
  (
    | { readonly state: 'toAsk' }
    | { readonly state: 'asked'; readonly lenderWhy: string | null }
    | { readonly state: 'received' | 'verified' | 'expired'; readonly paper: Paper }
    | { readonly state: 'refused'; readonly because: Because<'refused'> }
    | { readonly state: 'notApplicable'; readonly because: Because<'setAside'> }
    | { readonly state: 'cannotBeGiven'; readonly because: Because<'foundImpossible'> }
  );

/** A piece to which nothing happened yet. */
export const untouchedPiece: Piece = {
  state: 'toAsk',
  since: null,
  firstAskedOn: null,
  timesAsked: 0,
  timesRefused: 0,
};

/** The events that count: those that no later entry takes out. */
export const standingPieceEntries = (history: readonly PieceEntry[]): readonly PieceEntry<PieceMove>[] => {
  const voided = new Set(history.flatMap(({ event }) => (event.kind === 'voided' ? [event.voidedSequence] : [])));
  return history.flatMap(({ event, ...line }) =>
    event.kind === 'voided' || voided.has(line.sequence) ? [] : [{ ...line, event }],
  );
};

/**
 * Reads where a piece stands from its history. Events are taken as they were accepted, in the order of their
 * sequence; `decidePiece` is what refuses an impossible one.
 */
export const foldPiece = (history: readonly PieceEntry[]): Piece =>
  standingPieceEntries(history).reduce<Piece>(stepPiece, untouchedPiece);

/** The piece after one more event. */
export const stepPiece = (
  piece: Piece,
  { event, happenedOn: since }: Pick<PieceEntry<PieceMove>, 'event' | 'happenedOn'>,
): Piece => {
  const { firstAskedOn, timesAsked, timesRefused } = piece;
  const common: Common = { since, firstAskedOn, timesAsked, timesRefused };
  switch (event.kind) {
    case 'asked':
      return {
        ...common,
        state: 'asked',
        lenderWhy: event.lenderWhy,
        firstAskedOn: firstAskedOn ?? since,
        timesAsked: timesAsked + 1,
      };
    case 'received':
      return { ...common, state: 'received', paper: paperOf(event) };
    case 'verified':
    case 'expired':
      return 'paper' in piece ? { ...common, state: event.kind, paper: piece.paper } : piece;
    case 'refused':
      return { ...common, state: 'refused', because: because(event), timesRefused: timesRefused + 1 };
    case 'setAside':
      return { ...common, state: 'notApplicable', because: because(event) };
    case 'takenUpAgain':
      return { ...common, state: 'toAsk' };
    case 'foundImpossible':
      return { ...common, state: 'cannotBeGiven', because: because(event) };
  }
};

const paperOf = ({ copies, issuedOn, lastValidOn }: Paper): Paper => ({ copies, issuedOn, lastValidOn });

const because = <Kind extends MoveWithReason>({ reason, listed, text }: Because<Kind>): Because<Kind> => ({
  reason,
  ...(listed === undefined ? {} : { listed }),
  text,
});
