import type { CohortFilters } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import { type Cohort, cohortOf } from './cohort.ts';

export type StatisticsDependencies = { readonly prisma: PrismaClient; readonly now: () => Date };

/** The same within a transaction, so that several sections read one snapshot. */
export type StatisticsReading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** One section of the page: one grouped query, and one pure function from its rows to its figures. */
type Section<Row, Figures> = {
  readonly query: (cohort: Cohort) => Prisma.Sql;
  readonly figuresOf: (rows: readonly Row[], cohort: Cohort) => Figures;
};

/** How a section is read, by the page and by the command line alike. */
export const sectionReader =
  <Row, Figures>({ query, figuresOf }: Section<Row, Figures>) =>
  async (
    { prisma, now }: StatisticsReading,
    filters: CohortFilters,
  ): Promise<Figures & { readonly asOf: CivilDate }> => {
    const cohort = cohortOf(filters, now());
    const rows = await prisma.$queryRaw<Row[]>(query(cohort));
    return { asOf: cohort.asOf, ...figuresOf(rows, cohort) };
  };
