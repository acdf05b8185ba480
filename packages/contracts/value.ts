import { type Role, roles } from '@parcours/domain/access';
import { type CivilDate, isCivilDate, isPartialDate, type PartialDate } from '@parcours/domain/calendar';
import { z } from 'zod';

/** A day and a month as people type them: `22/11`, `22 novembre`. */
const withoutYear = /^(\d{1,2}|1er)[\s./-]+(\d{1,2}|\p{L}{3,}\.?)$/u;

const dateError = ({ input }: { readonly input?: unknown }): string => {
  const typed = String(input).trim();
  if (typed === '') return 'empty';
  return withoutYear.test(typed) ? 'yearMissing' : 'date';
};

/** `YYYY-MM-DD`, an existing day. */
export const civilDate = z
  .string()
  .refine((text): text is CivilDate => isCivilDate(text), { error: dateError })
  .meta({ format: 'date' })
  .pipe(z.custom<CivilDate>().meta({ type: 'string', format: 'date' }));

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as precisely as it is known. */
export const partialDate = z
  .string()
  .refine((text): text is PartialDate => isPartialDate(text), { error: dateError })
  .pipe(z.custom<PartialDate>().meta({ type: 'string' }));

/** `HH:MM`, from 00:00 to 23:59. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });

/** An instant, ISO 8601 with zone. */
export const instant = z.iso.datetime({ offset: true });

/** Integer cents, from 0 to a million euros. */
export const amountCents = z.int().min(0).max(100_000_000);

/** Whole months, from 1 to 120. */
export const durationMonths = z.int().min(1).max(120);

export const role = z.enum(roles) satisfies z.ZodType<Role>;

/** Free text that somebody must write: trimmed, 1 to `longest` characters. */
export const writtenText = (longest: number) => z.string().trim().min(1, { error: 'empty' }).max(longest);

/** Free text that may be left out: trimmed; empty becomes null. */
export const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullable()
    // Not a transform: replies are encoded with the same schemas, and a transform has no way back.
    .overwrite((text) => (text === '' ? null : text));
