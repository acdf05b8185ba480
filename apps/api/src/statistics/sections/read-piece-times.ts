import { pieceTimesOf } from '@parcours/domain/statistics';
import { sectionOf } from '../section.ts';
import { readPieces, saidOfPieces } from './count-pieces.ts';

export const readPieceTimes = sectionOf(readPieces, (rows) => ({
  dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
  pieces: pieceTimesOf(saidOfPieces(rows)),
}));
