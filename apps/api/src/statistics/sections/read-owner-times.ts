import { ownerTimesOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

type Row = {
  readonly dossiers: number;
  readonly town: number;
  readonly person: number;
  readonly lender: number;
  readonly department: number;
  readonly repayment: number;
  readonly leftOut: number;
};

/**
 * What each spell carries, and the days since it began: the person's until the appointment, the town's after it,
 * as the domain's `spellsOf` counts them.
 */
export const readOwnerTimes = sectionReader({
  query: (cohort) => Prisma.sql`
    SELECT count(*)::int AS dossiers,
      coalesce(sum(town_days + CASE turn WHEN 'town' THEN running WHEN 'person' THEN running - until_passed ELSE 0 END), 0)::int AS town,
      coalesce(sum(person_days + CASE turn WHEN 'person' THEN until_passed ELSE 0 END), 0)::int AS person,
      coalesce(sum(lender_days + CASE turn WHEN 'lender' THEN running ELSE 0 END), 0)::int AS lender,
      coalesce(sum(department_days + CASE turn WHEN 'department' THEN running ELSE 0 END), 0)::int AS department,
      coalesce(sum(repayment_days + CASE WHEN turn = 'person' AND stage = 'repayment' THEN running ELSE 0 END), 0)::int
        AS repayment,
      (count(*) FILTER (WHERE uncounted_spells > 0 OR (state = 'open' AND NOT is_dated)))::int AS "leftOut"
    FROM (
      SELECT counted.*, CASE WHEN is_dated THEN ${cohort.asOf}::date - from_day ELSE 0 END AS running,
        CASE WHEN NOT is_dated THEN 0
          WHEN appointment_day IS NULL THEN ${cohort.asOf}::date - from_day
          ELSE least(greatest(appointment_day + 1, from_day), ${cohort.asOf}::date) - from_day END AS until_passed
      FROM ${countedStandingsOf(cohort)} counted) standing`,
  figuresOf: ([row]: readonly Row[]) => {
    const { dossiers, leftOut, repayment, ...days } = row ?? nobody;
    return ownerTimesOf({ dossiers, leftOut, days, repaymentDays: repayment });
  },
});

const nobody: Row = { dossiers: 0, town: 0, person: 0, lender: 0, department: 0, repayment: 0, leftOut: 0 };
