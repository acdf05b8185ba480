import { reasonsByMove } from '@parcours/domain/checklist';
import { z } from 'zod';
import { section } from './cohort.ts';
import { rate } from './rate.ts';
import { quantile } from './stage-times.ts';

/** What each piece costs a cohort: those most often never obtained first. */
const pieceTimesShape = z.object({
  ...section,
  pieces: z
    .array(
      z.object({
        /** Its code in the catalogue. */
        piece: z.string(),
        /** What the town calls it today; null: as the program says. */
        name: z.string().nullable(),
        /** Where it applied: obtained + impossible + missingAtEnd + awaited. */
        dossiers: z.int(),
        obtained: z.int(),
        impossible: z.int(),
        missingAtEnd: z.int(),
        awaited: z.int(),
        /** Of those no longer awaited. */
        neverObtained: rate,
        /** They sum to `impossible`. */
        reasons: z.array(z.object({ reason: z.enum(reasonsByMove.foundImpossible), dossiers: z.int() })).readonly(),
        /** Of the files of which the last piece is known. */
        lastToArrive: rate,
        median: quantile,
        leftOut: z.int(),
      }),
    )
    .readonly(),
});
export interface PieceTimes extends z.output<typeof pieceTimesShape> {}
export const pieceTimes: z.ZodType<PieceTimes> = pieceTimesShape;
