import type { ComparedFilters, Comparison } from '@parcours/contracts';
import { comparisonOf, leftOutAsAdministrative, type OutcomeCount } from '@parcours/domain/statistics';
import { Prisma } from '../database/generated/client.ts';
import { cohortOf, inCohort, standingsOf } from './cohort.ts';
import type { StatisticsDependencies } from './section.ts';

type Row = OutcomeCount & { readonly inOne: boolean; readonly inOther: boolean };

/** Two groups as of one day, in one query, so that a dossier of both is known. */
export const readComparison = async (
  { prisma, now }: StatisticsDependencies,
  { otherFrom, otherTo, otherChannel, otherAssociation, otherProject, otherAgent, ...filters }: ComparedFilters,
): Promise<Comparison> => {
  const cohort = cohortOf(filters, now());
  const everybody = { asOf: cohort.asOf, isPast: cohort.isPast };
  const other = {
    from: otherFrom,
    to: otherTo,
    channel: otherChannel,
    association: otherAssociation,
    project: otherProject,
    agent: otherAgent,
  };
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT furthest, state, end_kind AS "endKind", main_reason AS "mainReason", "inOne", "inOther", count(*)::int AS dossiers
    FROM (
      SELECT standing.*, ${inCohort(cohort)} AS "inOne", ${inCohort(other)} AS "inOther"
      FROM ${standingsOf(everybody)} standing) compared
    WHERE "inOne" OR "inOther"
    GROUP BY 1, 2, 3, 4, 5, 6`);
  const [ones, others] = [rows.filter(({ inOne }) => inOne), rows.filter(({ inOther }) => inOther)];
  return {
    asOf: cohort.asOf,
    one: dossiersOf(ones),
    other: dossiersOf(others),
    inBoth: dossiersOf(ones.filter(({ inOther }) => inOther)),
    milestones: comparisonOf(ones, others),
  };
};

const dossiersOf = (rows: readonly OutcomeCount[]): number =>
  rows.reduce((sum, { dossiers }) => sum + dossiers, 0) - leftOutAsAdministrative(rows);
