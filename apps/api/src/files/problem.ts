import type { PieceFileProblem } from '@parcours/contracts';
import { Failed } from '../http/failed.ts';

export const refusedFile = (problem: PieceFileProblem): Failed => new Failed({ code: 'pieceFileRefused', problem });
