import type { Catalogue, PieceDefinition } from '@parcours/domain/checklist';
import { Failed } from '../http/failed.ts';

/** @throws Failed `notFound` */
export const definitionOf = ({ pieces }: Catalogue, code: string): PieceDefinition => {
  const definition = pieces.find((piece) => piece.code === code);
  if (definition === undefined) throw new Failed({ code: 'notFound' });
  return definition;
};
