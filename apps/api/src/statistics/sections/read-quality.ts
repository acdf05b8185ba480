import type { CivilDate } from '@parcours/domain/calendar';
import { milestones, type Reason, rankOf } from '@parcours/domain/path';
import { rateOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { isForReason } from '../../store/reason-lists.ts';
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

/** How many milestones a dossier has whose furthest is this one: codes of the domain, never of a request. */
const rankOfMilestone = Prisma.raw(
  milestones.map((milestone) => `WHEN '${milestone}' THEN ${rankOf(milestone) + 1}`).join(' '),
);

const endedFor = (reason: Reason): Prisma.Sql => isForReason(Prisma.sql`end_kind`, Prisma.sql`main_reason`, reason);

/** As of today, the lines of each dossier are counted already; as of a past day, in the row that holds it. */
export const readQuality = sectionReader({
  query: (cohort) => Prisma.sql`
    WITH counted AS MATERIALIZED (
      SELECT dossier_id, furthest, state, end_kind, main_reason, is_start_dated, settled_day, implied_milestones
      FROM ${countedStandingsOf(cohort)} counted)
    SELECT standing.*, typed.*
    FROM (
      SELECT count(*)::int AS dossiers,
        coalesce(sum(CASE furthest ${rankOfMilestone} END), 0)::int AS milestones,
        coalesce(sum(implied_milestones), 0)::int AS implied,
        (count(*) FILTER (WHERE state = 'closed'))::int AS closed,
        (count(*) FILTER (WHERE state = 'closed' AND ${endedFor('notTold')}))::int AS "notTold",
        (count(*) FILTER (WHERE state = 'closed' AND ${endedFor('other')}))::int AS other,
        (count(*) FILTER (WHERE NOT is_start_dated
          OR (settled_day IS NULL AND (state <> 'open' OR furthest >= 'granted'))))::int AS unsettled
      FROM counted) standing,
    (${cohort.isPast ? linesKnownOn(cohort.asOf) : linesOfToday}) typed`,
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

const sums = Prisma.sql`
  coalesce(sum(lines), 0)::int AS lines, coalesce(sum(late), 0)::int AS late,
  coalesce(sum(imprecise), 0)::int AS imprecise, coalesce(sum(undated), 0)::int AS undated,
  coalesce(sum(voided), 0)::int AS voided`;

const linesOfToday = Prisma.sql`SELECT ${sums} FROM line_count JOIN counted USING (dossier_id)`;

const linesKnownOn = (day: CivilDate): Prisma.Sql =>
  Prisma.sql`
    SELECT ${sums} FROM line_day JOIN counted USING (dossier_id)
    WHERE day <= ${day}::date AND coalesce(until_day > ${day}::date, TRUE)`;
