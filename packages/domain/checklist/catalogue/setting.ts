import type { CivilDate } from '../../calendar/index.ts';
import type { Catalogue, NeedDefinition, PieceDefinition } from './catalogue.ts';
import { defaultCatalogue } from './default-catalogue.ts';

/**
 * What the administrator sets of the pieces from a day on. A dossier is held to the settings of its planned day of
 * submission, on which the lender looks.
 */
export type CatalogueSettings = {
  readonly effectiveFrom: CivilDate;
  readonly expiryNoticeDays: number;
  readonly pieces: readonly PieceDefinition[];
  /** What is to prove, and how; left out in what was kept before it could be set: as in the convention. */
  readonly needs?: readonly NeedDefinition[] | undefined;
};

export const firstCatalogueSettings: CatalogueSettings = {
  effectiveFrom: defaultCatalogue.effectiveFrom,
  expiryNoticeDays: defaultCatalogue.expiryNoticeDays,
  pieces: defaultCatalogue.pieces,
};

/** The catalogue with these settings. Without needs of their own, a piece that they do not name stays as in the convention. */
export const catalogueWith = ({ effectiveFrom, expiryNoticeDays, pieces, needs }: CatalogueSettings): Catalogue => {
  if (needs !== undefined) return { effectiveFrom, expiryNoticeDays, pieces, needs };
  const set = new Map(pieces.map((piece) => [piece.code, piece]));
  return {
    ...defaultCatalogue,
    effectiveFrom,
    expiryNoticeDays,
    pieces: defaultCatalogue.pieces.map((piece) => set.get(piece.code) ?? piece),
  };
};

/**
 * The catalogue with the pieces that only others know, as withdrawn: a dossier whose planned day moves keeps in sight
 * what happened to it.
 */
export const rememberingPieces = (catalogue: Catalogue, others: readonly Catalogue[]): Catalogue => {
  const known = new Set(catalogue.pieces.map(({ code }) => code));
  const elsewhere = new Map(others.flatMap(({ pieces }) => pieces).map((piece) => [piece.code, piece]));
  const remembered = [...elsewhere.values()].filter(({ code }) => !known.has(code));
  if (remembered.length === 0) return catalogue;
  return {
    ...catalogue,
    pieces: [...catalogue.pieces, ...remembered.map((piece) => ({ ...piece, isWithdrawn: true }))],
  };
};
