import type { CivilDate } from '../../calendar/index.ts';
import type { Catalogue, PieceDefinition } from './catalogue.ts';
import { defaultCatalogue } from './default-catalogue.ts';

/**
 * What the administrator sets of the pieces from a day on. What is to prove, by which pieces and by whom, stays as in
 * the convention. A dossier is held to the settings of its planned day of submission, on which the lender looks.
 */
export type CatalogueSettings = {
  readonly effectiveFrom: CivilDate;
  readonly expiryNoticeDays: number;
  readonly pieces: readonly PieceDefinition[];
};

export const firstCatalogueSettings: CatalogueSettings = {
  effectiveFrom: defaultCatalogue.effectiveFrom,
  expiryNoticeDays: defaultCatalogue.expiryNoticeDays,
  pieces: defaultCatalogue.pieces,
};

/** The catalogue with these settings; a piece that they do not name stays as in the convention. */
export const catalogueWith = ({ effectiveFrom, expiryNoticeDays, pieces }: CatalogueSettings): Catalogue => {
  const set = new Map(pieces.map((piece) => [piece.code, piece]));
  return {
    ...defaultCatalogue,
    effectiveFrom,
    expiryNoticeDays,
    pieces: defaultCatalogue.pieces.map((piece) => set.get(piece.code) ?? piece),
  };
};
