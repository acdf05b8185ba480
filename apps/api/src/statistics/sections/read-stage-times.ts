import { type StayCount, slowestStage, stageTimesOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

/** Of the visits of one stage, the last that the day knows: it carries those before it. */
export const readStageTimes = sectionReader({
  query: (cohort) => {
    const asOf = Prisma.sql`${cohort.asOf}::date`;
    return Prisma.sql`
      SELECT stage, "isOver",
        CASE WHEN CASE WHEN "isOver" THEN is_end_dated ELSE is_start_dated END
          THEN days_before + (CASE WHEN "isOver" THEN left_day ELSE ${asOf} END) - entered_day END AS days,
        count(*)::int AS dossiers, sum(number)::int AS visits
      FROM (
        SELECT visit.*, coalesce(is_over AND left_day <= ${asOf}, FALSE) AS "isOver"
        FROM stage_visit visit JOIN ${countedStandingsOf(cohort)} counted USING (dossier_id)
        WHERE visit.entered_day <= ${asOf} AND coalesce(visit.visited_again_day > ${asOf}, TRUE)) visit
      GROUP BY 1, 2, 3`;
  },
  figuresOf: (rows: readonly StayCount[]) => {
    const stages = stageTimesOf(rows);
    return { dossiers: stages[0]?.dossiers ?? 0, stages, slowest: slowestStage(stages) };
  },
});
