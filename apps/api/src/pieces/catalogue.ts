import type { CivilDate } from '@parcours/domain/calendar';
import { type Catalogue, catalogueOn, defaultCatalogue, type PieceDefinition } from '@parcours/domain/checklist';
import { Failed } from '../http/failed.ts';

/** What the lender wants to see that day; before the first catalogue, what it wanted first. */
export const catalogueFor = (day: CivilDate): Catalogue => catalogueOn([defaultCatalogue], day) ?? defaultCatalogue;

/** @throws Failed `notFound` */
export const definitionOf = ({ pieces }: Catalogue, code: string): PieceDefinition => {
  const definition = pieces.find((piece) => piece.code === code);
  if (definition === undefined) throw new Failed({ code: 'notFound' });
  return definition;
};
