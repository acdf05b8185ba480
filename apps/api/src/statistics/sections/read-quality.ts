import { milestones } from '@parcours/domain/path';
import { rateOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

type Row = {
  readonly dossiers: number;
  readonly lines: number;
  readonly late: number;
  readonly imprecise: number;
  readonly undated: number;
  readonly voided: number;
  readonly milestones: number;
  readonly implied: number;
  readonly closed: number;
  readonly notTold: number;
  readonly other: number;
  readonly unsettled: number;
};

/** Typed more than so many days after it happened, a line is late; an imprecise date is read as its last day. */
const lateAfterDays = 7;

export const readQuality = sectionReader({
  query: (cohort) => Prisma.sql`
    WITH counted AS MATERIALIZED (SELECT * FROM ${countedStandingsOf(cohort)} counted),
      line AS (
        SELECT kind, happened_on, length(happened_on) AS precision, (recorded_at AT TIME ZONE 'Europe/Paris')::date AS typed_on
        FROM dossier_event JOIN counted USING (dossier_id)
        WHERE ${cohort.isPast ? Prisma.sql`coalesce(happened_on || substr('-01-01', length(happened_on) - 3), to_char(recorded_at, 'YYYY-MM-DD')) <= ${cohort.asOf}` : Prisma.sql`TRUE`})
    SELECT standing.*, typed.*
    FROM (
      SELECT count(*)::int AS dossiers,
        coalesce(sum(array_position(${[...milestones]}::text[], furthest::text)), 0)::int AS milestones,
        coalesce(sum(implied_milestones), 0)::int AS implied,
        (count(*) FILTER (WHERE state = 'closed'))::int AS closed,
        (count(*) FILTER (WHERE state = 'closed' AND main_reason = 'notTold'))::int AS "notTold",
        (count(*) FILTER (WHERE state = 'closed' AND main_reason = 'other'))::int AS other,
        (count(*) FILTER (WHERE NOT is_start_dated
          OR (settled_day IS NULL AND (state <> 'open' OR furthest >= 'granted'))))::int AS unsettled
      FROM counted) standing,
    (
      SELECT (count(*) FILTER (WHERE kind <> 'voided'))::int AS lines,
        (count(*) FILTER (WHERE kind <> 'voided' AND typed_on - ${lateAfterDays}::int > CASE precision
          WHEN 10 THEN happened_on::date
          WHEN 7 THEN ((happened_on || '-01')::date + interval '1 month - 1 day')::date
          WHEN 4 THEN (happened_on || '-12-31')::date END))::int AS late,
        (count(*) FILTER (WHERE kind <> 'voided' AND precision < 10))::int AS imprecise,
        (count(*) FILTER (WHERE kind <> 'voided' AND happened_on IS NULL))::int AS undated,
        (count(*) FILTER (WHERE kind = 'voided'))::int AS voided
      FROM line) typed`,
  figuresOf: ([row]: readonly Row[]) => {
    const { dossiers, lines, closed, ...found } = row ?? nothing;
    return {
      dossiers,
      late: rateOf(found.late, lines),
      imprecise: rateOf(found.imprecise, lines),
      undated: rateOf(found.undated, lines),
      voided: rateOf(found.voided, lines),
      implied: rateOf(found.implied, found.milestones),
      reasonNotTold: rateOf(found.notTold, closed),
      otherReason: rateOf(found.other, closed),
      withoutEndingDays: rateOf(found.unsettled, dossiers),
    };
  },
});

const nothing: Row = {
  dossiers: 0,
  lines: 0,
  late: 0,
  imprecise: 0,
  undated: 0,
  voided: 0,
  milestones: 0,
  implied: 0,
  closed: 0,
  notTold: 0,
  other: 0,
  unsettled: 0,
};
