import type { CohortFilters } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import { type Cohort, cohortOf } from './cohort.ts';

export type StatisticsDependencies = { readonly prisma: PrismaClient; readonly now: () => Date };

/**
 * How long figures of one snapshot may wait for a connection, and then be read. They wait behind each other when many
 * people open the page at once; whoever waits longer is told that the server is busy.
 */
export const figureLimits = { maxWait: 15_000, timeout: 60_000 } as const;

/** The same within a transaction, so that several sections read one snapshot. */
export type StatisticsReading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** One section of the page: one grouped query, and one pure function from its rows to its figures. */
type Section<Row, Figures> = {
  readonly query: (cohort: Cohort) => Prisma.Sql;
  readonly figuresOf: FiguresOf<Row, Figures>;
};

type FiguresOf<Row, Figures> = (rows: readonly Row[], cohort: Cohort) => Figures;

/**
 * A section reads whole tables, joined to the cohort. PostgreSQL cannot guess how many dossiers a cohort leaves: when it
 * guesses one, it compares each with each; when it guesses millions, it sorts them. Hashes take a tenth of either. Until
 * the end of the transaction.
 */
const forWholeTables = Prisma.sql`
  SELECT set_config('enable_nestloop', 'off', true), set_config('enable_sort', 'off', true),
    set_config('work_mem', '64MB', true)`;

/** In the transaction that is there, or in one of its own. */
export const readRows = async <Row>(prisma: StatisticsReading['prisma'], query: Prisma.Sql): Promise<Row[]> => {
  if (isWholeClient(prisma)) return prisma.$transaction((transaction) => readRows<Row>(transaction, query));
  await prisma.$executeRaw(forWholeTables);
  return prisma.$queryRaw<Row[]>(query);
};

/** Not a transaction: what it reads next may be newer. */
export const isWholeClient = (prisma: StatisticsReading['prisma']): prisma is PrismaClient =>
  '$connect' in prisma && typeof prisma.$connect === 'function';

type ReadRows<Row> = (prisma: StatisticsReading['prisma'], cohort: Cohort) => Promise<readonly Row[]>;

/** How a section is read, by the page and by the command line alike. */
export const sectionReader = <Row, Figures>({ query, figuresOf }: Section<Row, Figures>) =>
  sectionOf<Row, Figures>((prisma, cohort) => readRows<Row>(prisma, query(cohort)), figuresOf);

/** The same of rows that other sections read too. */
export const sectionOf =
  <Row, Figures>(read: ReadRows<Row>, figuresOf: FiguresOf<Row, Figures>) =>
  async (
    { prisma, now }: StatisticsReading,
    filters: CohortFilters,
  ): Promise<Figures & { readonly asOf: CivilDate }> => {
    const cohort = cohortOf(filters, now());
    const rows = await read(prisma, cohort);
    return { asOf: cohort.asOf, ...figuresOf(rows, cohort) };
  };
