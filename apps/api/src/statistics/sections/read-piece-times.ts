import { pieceTimesOf } from '@parcours/domain/statistics';
import { sectionReader } from '../section.ts';
import { countPieces, type PieceRow, saidOfPieces } from './count-pieces.ts';

export const readPieceTimes = sectionReader({
  query: countPieces,
  figuresOf: (rows: readonly PieceRow[]) => ({
    dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
    pieces: pieceTimesOf(saidOfPieces(rows)),
  }),
});
