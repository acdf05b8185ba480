import type { CivilDate } from '../calendar/index.ts';
import type { Owner } from '../path/index.ts';
import type { PieceDefinition, PieceGroup } from './catalogue/catalogue.ts';
import { nameOf } from './catalogue/need.ts';
import type { PieceFact } from './catalogue/situation.ts';
import type { Paper } from './piece/event.ts';
import { lastGoodDay } from './piece/expiry.ts';
import type { Piece } from './piece/piece.ts';

/** Who has to move while pieces are gathered. */
export type Turn = Extract<Owner, 'town' | 'person'>;

/**
 * What one piece lacks to count on the planned day, and who has to move. A refused or expired piece is the town's
 * until it is asked again; of several copies of which some came, the person knows that the others are awaited.
 */
export const turnOfPieceGap = {
  toAsk: 'town',
  asked: 'person',
  copiesMissing: 'person',
  toVerify: 'town',
  refused: 'town',
  expired: 'town',
  /** Verified and good today, too old on the planned day: a newer one is to be asked. */
  expiresBefore: 'town',
  /** Verified before the catalogue asked for more copies. */
  moreCopiesExpected: 'town',
  /** Verified without its date, before the catalogue limited its age. */
  dateOnPaperMissing: 'town',
  cannotBeGiven: 'town',
} as const satisfies Record<string, Turn>;

export type PieceGapCode = keyof typeof turnOfPieceGap;

/** What one piece lacks, with the facts that its sentence needs. */
export type PieceGap = { readonly piece: string; readonly name?: string | undefined } & (
  | { readonly code: Exclude<PieceGapCode, 'copiesMissing' | 'moreCopiesExpected' | 'expiresBefore'> }
  | {
      readonly code: 'copiesMissing' | 'moreCopiesExpected';
      readonly copies: number;
      readonly expectedCopies: number;
    }
  | { readonly code: 'expiresBefore'; readonly lastGoodOn: CivilDate; readonly plannedOn: CivilDate }
);

/**
 * Why a need is not met on the planned day. `ways` are those that somebody pursues, each with what it lacks; to
 * complete one is enough. The gap is the person's turn when every part of them is.
 */
export type Gap = {
  readonly need: string;
  readonly name?: string | undefined;
  readonly group: PieceGroup;
  readonly turn: Turn;
} & (
  | { readonly code: 'unknownApplicability'; readonly missingFacts: readonly PieceFact[] }
  | { readonly code: 'unmet'; readonly ways: readonly (readonly PieceGap[])[] }
);

/** What a piece lacks; null when it is verified and good on the planned day. */
export const gapOfPiece = (definition: PieceDefinition, piece: Piece, plannedOn: CivilDate): PieceGap | null => {
  const gap = namelessGap(definition, piece, plannedOn);
  return gap === null ? null : { ...gap, ...nameOf(definition) };
};

const namelessGap = (definition: PieceDefinition, piece: Piece, plannedOn: CivilDate): PieceGap | null => {
  const { code: name, copies: expectedCopies } = definition;
  switch (piece.state) {
    case 'received': {
      const { copies } = piece.paper;
      return copies < expectedCopies
        ? { piece: name, code: 'copiesMissing', copies, expectedCopies }
        : { piece: name, code: 'toVerify' };
    }
    case 'verified':
      return gapOfVerified(definition, piece.paper, plannedOn);
    case 'notApplicable':
      return null;
    default:
      return { piece: name, code: piece.state };
  }
};

const gapOfVerified = (definition: PieceDefinition, paper: Paper, plannedOn: CivilDate): PieceGap | null => {
  const { code: piece, copies: expectedCopies, validity } = definition;
  const { copies, issuedOn } = paper;
  if (copies < expectedCopies) return { piece, code: 'moreCopiesExpected', copies, expectedCopies };
  if (validity !== null && issuedOn === null) return { piece, code: 'dateOnPaperMissing' };
  const lastGoodOn = lastGoodDay(paper, definition);
  return lastGoodOn !== null && lastGoodOn < plannedOn ? { piece, code: 'expiresBefore', lastGoodOn, plannedOn } : null;
};
