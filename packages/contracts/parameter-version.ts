import { z } from 'zod';
import { civilDate, instant } from './value.ts';

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

/** To add one; with how many there were when its sender read them, for none is added without knowing the others. */
export const newVersion = <Content extends z.ZodRawShape>(content: Content) =>
  z.object({ ...content, expectedVersions: z.int().min(1) });

/** Who added which version. */
export const addedVersion = z.object({ effectiveFrom: civilDate, addedAt: instant, addedBy: z.string() });

/** Some dossiers by their reference: enough to look at, not all. */
export const someReferences = z.array(z.string()).max(20);
