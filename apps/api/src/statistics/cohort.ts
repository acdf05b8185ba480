import type { CohortFilters } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { Prisma } from '../database/generated/client.ts';

/** Which dossiers figures are about, and as of which day: never a day to come. */
export type Cohort = CohortFilters & { readonly asOf: CivilDate; readonly isPast: boolean };

export const cohortOf = (filters: CohortFilters, now: Date): Cohort => {
  const today = parisDay(now);
  const asOf = filters.asOf !== undefined && filters.asOf < today ? filters.asOf : today;
  return { ...filters, asOf, isPast: asOf < today };
};

/**
 * One row for each dossier of the cohort as it stood at the end of the day, duplicates and typing errors included;
 * to stand after FROM, with an alias.
 */
export const standingsOf = (cohort: Cohort): Prisma.Sql => {
  const among = inCohort(cohort);
  if (!cohort.isPast) return Prisma.sql`(SELECT ${columns} FROM current_spell WHERE ${among})`;
  return Prisma.sql`(
    SELECT ${columns} FROM current_spell WHERE from_day <= ${cohort.asOf}::date AND ${among}
    UNION ALL
    SELECT ${columns} FROM past_spell
    WHERE from_day <= ${cohort.asOf}::date AND until_day > ${cohort.asOf}::date AND ${among})`;
};

/**
 * The same without duplicates and typing errors: what every figure counts. To read it twice in a query costs less than
 * to keep its rows in between.
 */
export const countedStandingsOf = (cohort: Cohort): Prisma.Sql =>
  Prisma.sql`(SELECT * FROM ${standingsOf(cohort)} standing WHERE end_kind IS DISTINCT FROM 'administrative')`;

const columns = Prisma.raw(
  [
    'dossier_id',
    'from_day',
    'first_contact_day',
    'state',
    'stage',
    'furthest',
    'turn',
    'appointment_day',
    'end_kind',
    'main_reason',
    'is_dated',
    'is_start_dated',
    'settled_day',
    'town_days',
    'person_days',
    'lender_days',
    'department_days',
    'repayment_days',
    'uncounted_spells',
    'implied_milestones',
    'walked',
  ].join(', '),
);

type Chosen = { readonly [Name in keyof Omit<CohortFilters, 'asOf'>]: CohortFilters[Name] | undefined };

/** First contacts of the period, both days included; an imprecise one counts on the first day it can have been. */
export const inCohort = ({ from, to, channel, association, project, agent }: Chosen): Prisma.Sql => {
  const ofDossiers = [
    ...(channel === undefined ? [] : [Prisma.sql`channel = ${channel}::"Channel"`]),
    ...(association === undefined ? [] : [ofAssociation(association)]),
    ...(project === undefined ? [] : [Prisma.sql`project = ${project}::"Project"`]),
    ...(agent === undefined
      ? []
      : [agent === 'nobody' ? Prisma.sql`agent_id IS NULL` : Prisma.sql`agent_id = ${agent}`]),
  ];
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(from === undefined ? [] : [Prisma.sql`first_contact_day >= ${from}::date`]),
      ...(to === undefined ? [] : [Prisma.sql`first_contact_day <= ${to}::date`]),
      ...(ofDossiers.length === 0
        ? []
        : [Prisma.sql`dossier_id IN (SELECT id FROM dossier WHERE ${Prisma.join(ofDossiers, ' AND ')})`]),
    ],
    ' AND ',
  );
};

/** Sent by this association, as its name was typed; `unnamed`: by one that nobody noted. */
const ofAssociation = (association: string): Prisma.Sql =>
  association === 'unnamed'
    ? Prisma.sql`(channel = 'association' AND association IS NULL)`
    : Prisma.sql`association = ${association}`;
