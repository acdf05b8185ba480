import { z } from 'zod';
import { instant } from './value.ts';

/** A file that somebody added, as it is listed. */
export const keptFile = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  addedAt: instant,
  addedBy: z.string(),
  /** Null while it stands where it was added; its content stays. */
  takenOut: z.object({ at: instant, by: z.string(), why: z.string() }).nullable(),
});
