import type { Catalogue } from './catalogue.ts';

/** What an edited catalogue must not hold: it could ask for something that nobody can give, or say it twice. */
export type CatalogueFault =
  | { readonly code: 'sameCodeTwice'; readonly what: 'need' | 'piece'; readonly duplicate: string }
  | { readonly code: 'needWithoutWay'; readonly need: string }
  | { readonly code: 'wayWithoutPiece'; readonly need: string }
  | { readonly code: 'noSuchPiece'; readonly need: string; readonly piece: string }
  | { readonly code: 'pieceOfNoNeed'; readonly piece: string }
  | { readonly code: 'copiesNotCounted'; readonly piece: string; readonly copies: number }
  | { readonly code: 'validityNotCounted'; readonly piece: string; readonly count: number }
  | { readonly code: 'conditionNeverHolds'; readonly need: string; readonly fact: string }
  | { readonly code: 'noticeNotCounted'; readonly days: number };

/** Every fault of a catalogue; empty when it can be used. */
export const faultsOf = (catalogue: Catalogue): readonly CatalogueFault[] => [
  ...repeated(catalogue.needs).map((code) => ({ code: 'sameCodeTwice', what: 'need', duplicate: code }) as const),
  ...repeated(catalogue.pieces).map((code) => ({ code: 'sameCodeTwice', what: 'piece', duplicate: code }) as const),
  ...faultsOfNeeds(catalogue),
  ...faultsOfPieces(catalogue),
  ...(isCount(catalogue.expiryNoticeDays, 0)
    ? []
    : [{ code: 'noticeNotCounted', days: catalogue.expiryNoticeDays } as const]),
];

const repeated = (list: readonly { readonly code: string }[]): readonly string[] => {
  const codes = list.map(({ code }) => code);
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
};

const isCount = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

const faultsOfNeeds = ({ needs, pieces }: Catalogue): readonly CatalogueFault[] => {
  const known = new Set(pieces.map(({ code }) => code));
  return needs.flatMap(({ code: need, ways, when }): readonly CatalogueFault[] => [
    ...(ways.length === 0 ? [{ code: 'needWithoutWay', need } as const] : []),
    ...ways.filter((way) => way.pieces.length === 0).map(() => ({ code: 'wayWithoutPiece', need }) as const),
    ...ways
      .flatMap((way) => way.pieces)
      .filter((piece) => !known.has(piece))
      .map((piece) => ({ code: 'noSuchPiece', need, piece }) as const),
    ...[...when, ...ways.flatMap((way) => way.when)]
      .filter(({ isOneOf }) => isOneOf.length === 0)
      .map(({ fact }) => ({ code: 'conditionNeverHolds', need, fact }) as const),
  ]);
};

const faultsOfPieces = ({ needs, pieces }: Catalogue): readonly CatalogueFault[] => {
  const used = new Set(needs.flatMap(({ ways }) => ways.flatMap((way) => way.pieces)));
  return pieces.flatMap(({ code: piece, copies, validity }): readonly CatalogueFault[] => [
    ...(used.has(piece) ? [] : [{ code: 'pieceOfNoNeed', piece } as const]),
    ...(isCount(copies, 1) ? [] : [{ code: 'copiesNotCounted', piece, copies } as const]),
    ...(validity === null || isCount(validity.count, 1)
      ? []
      : [{ code: 'validityNotCounted', piece, count: validity.count } as const]),
  ]);
};
