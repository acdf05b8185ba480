import { z } from 'zod';
import { instant } from './value.ts';

/** Every version of one kind of parameters, from the first to the last that takes effect; none is ever edited. */
export const versionsOf = <Content extends z.ZodType>(version: Content) =>
  z.object({
    versions: z.array(
      z.object({
        version,
        isInForce: z.boolean(),
        /** Null for the one that the program comes with. */
        addedAt: instant.nullable(),
        addedBy: z.string().nullable(),
      }),
    ),
  });

/** Some dossiers by their reference: enough to look at, not all. */
export const someReferences = z.array(z.string()).max(20);
