import { Prisma } from '../database/generated/client.ts';

/** Typed more than so many days after it happened, a line is late; an imprecise date is read as its last day. */
const lateAfterDays = 7;

/** How good the lines of `dossier_event` are, to stand in a SELECT: corrections are counted apart from the others. */
const lineCounts = Prisma.sql`
  (count(*) FILTER (WHERE kind <> 'voided'))::int AS lines,
  (count(*) FILTER (WHERE kind <> 'voided'
    AND (recorded_at AT TIME ZONE 'Europe/Paris')::date - ${Prisma.raw(String(lateAfterDays))} > CASE length(happened_on)
      WHEN 10 THEN happened_on::date
      WHEN 7 THEN ((happened_on || '-01')::date + interval '1 month - 1 day')::date
      WHEN 4 THEN (happened_on || '-12-31')::date END))::int AS late,
  (count(*) FILTER (WHERE kind <> 'voided' AND length(happened_on) < 10))::int AS imprecise,
  (count(*) FILTER (WHERE kind <> 'voided' AND happened_on IS NULL))::int AS undated,
  (count(*) FILTER (WHERE kind = 'voided'))::int AS voided`;

/** Counts the lines of dossiers anew, so that the figures of today need not read every line there is. */
export const countLines = async (
  transaction: Prisma.TransactionClient,
  dossierIds: readonly string[],
): Promise<void> => {
  await transaction.$executeRaw(Prisma.sql`/* planned once */
    INSERT INTO line_count (dossier_id, lines, late, imprecise, undated, voided)
    SELECT dossier_id, ${lineCounts} FROM dossier_event WHERE dossier_id = ANY(${[...dossierIds]}::uuid[])
    GROUP BY dossier_id
    ON CONFLICT (dossier_id) DO UPDATE SET lines = excluded.lines, late = excluded.late,
      imprecise = excluded.imprecise, undated = excluded.undated, voided = excluded.voided`);
};
