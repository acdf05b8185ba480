import type { CivilDate } from '../calendar/index.ts';
import type { PieceDefinition } from './catalogue/catalogue.ts';
import { type Need, nameOf } from './catalogue/need.ts';
import { type Gap, gapOfPiece, type PieceGap, type Turn, turnOfPieceGap } from './gap.ts';
import { type Piece, untouchedPiece } from './piece/piece.ts';

/** By code of the catalogue; a piece that is not in it was never touched. */
export type Pieces = ReadonlyMap<string, Piece>;

/** What still stands between a dossier and a complete file, in catalogue order. */
export type Completeness = {
  readonly gaps: readonly Gap[];
  readonly isComplete: boolean;
  /**
   * The town's while any gap is its to close, and when none is left (to say that the file is complete); the person's
   * when all that is left was asked and has not come.
   */
  readonly turn: Turn;
};

/**
 * What a file lacks to be complete on the day it is to be sent.
 * @param plannedOn the planned day of submission; today when none is planned
 */
export const completeness = (needs: readonly Need[], pieces: Pieces, plannedOn: CivilDate): Completeness => {
  const gaps = needs.flatMap((need) => gapOf(need, pieces, plannedOn) ?? []);
  return { gaps, isComplete: gaps.length === 0, turn: personOnlyIfAll(gaps) };
};

/** One piece of a way as it stands; `gap` is null when it counts, or was set aside. */
type Standing = { readonly piece: Piece; readonly gap: PieceGap | null };

const gapOf = (need: Need, pieces: Pieces, plannedOn: CivilDate): Gap | null => {
  const { code, group } = need;
  switch (need.applies) {
    case 'no':
      return null;
    case 'unknown':
      return {
        need: code,
        ...nameOf(need),
        group,
        turn: 'town',
        code: 'unknownApplicability',
        missingFacts: need.missingFacts,
      };
    case 'yes': {
      const ways = need.ways.map((way) => way.map((definition) => standingOf(definition, pieces, plannedOn)));
      // Setting every way aside sets the need aside.
      if (ways.every(isSetAside) || ways.some(isMet)) return null;
      return unmet(need, pursued(ways.filter((way) => !isSetAside(way))));
    }
  }
};

const standingOf = (definition: PieceDefinition, pieces: Pieces, plannedOn: CivilDate): Standing => {
  const piece = pieces.get(definition.code) ?? untouchedPiece;
  return { piece, gap: gapOfPiece(definition, piece, plannedOn) };
};

const isSetAside = (way: readonly Standing[]): boolean =>
  way.length > 0 && way.every(({ piece }) => piece.state === 'notApplicable');

const isMet = (way: readonly Standing[]): boolean =>
  way.every(({ gap }) => gap === null) && way.some(({ piece }) => piece.state === 'verified');

const isBlocked = (way: readonly Standing[]): boolean => way.some(({ piece }) => piece.state === 'cannotBeGiven');

const isBegun = (way: readonly Standing[]): boolean => way.some(({ piece }) => piece.state !== 'toAsk');

/**
 * The ways that somebody follows: not those that cannot be given while another is left, and of these, once one is
 * begun, not those that nobody began.
 */
const pursued = (ways: readonly (readonly Standing[])[]): readonly (readonly Standing[])[] => {
  const passable = orAll(ways, (way) => !isBlocked(way));
  return orAll(passable, isBegun);
};

const orAll = <Item>(items: readonly Item[], isWanted: (item: Item) => boolean): readonly Item[] =>
  items.some(isWanted) ? items.filter(isWanted) : items;

const unmet = ({ code: need, group, name }: Need, standings: readonly (readonly Standing[])[]): Gap => {
  const ways = standings.map((way) => way.flatMap(({ gap }) => gap ?? []));
  const turn = personOnlyIfAll(ways.flat().map(({ code }) => ({ turn: turnOfPieceGap[code] })));
  return { need, ...nameOf({ name }), group, turn, code: 'unmet', ways };
};

const personOnlyIfAll = (parts: readonly { readonly turn: Turn }[]): Turn =>
  parts.length > 0 && parts.every(({ turn }) => turn === 'person') ? 'person' : 'town';
