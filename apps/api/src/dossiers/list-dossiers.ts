import { civilDate, type DossierSummary, type endpoints, instant, type Received } from '@parcours/contracts';
import { z } from 'zod';
import { Prisma } from '../database/generated/client.ts';
import type { Caller } from '../http/handler.ts';
import { cursorOf, readCursor } from './cursor.ts';
import type { DossierDependencies } from './dependencies.ts';
import { conditionsOf, readListViewer } from './filter.ts';
import { type SummaryRow, seesIdentity, summaryColumns, summaryOf, summaryTables } from './summary.ts';

type Query = Received<(typeof endpoints)['listDossiers']>['body'];

type SortKey = {
  readonly column: Prisma.Sql;
  /** What the value of a cursor is read back as. */
  readonly type: Prisma.Sql;
  readonly value: z.ZodType<string>;
};

/**
 * The expression of two indexes. An appointment stands where its day puts it, to come
 * or past, as lists show it: so the order does not depend on the day one looks.
 */
const standsFrom = Prisma.sql`
  (CASE WHEN d.waiting_for = 'appointment' THEN COALESCE(d.appointment_on, d.stands_since_day) ELSE d.stands_since_day END)`;

/** The expression of an index: `2026-10000` comes after `2026-9999`. */
const referenceOrder = Prisma.sql`(left(d.reference, 5) || lpad(substr(d.reference, 6), 9, '0'))`;

const sortKeyOf = (sort: Query['sort']): SortKey => {
  const day = { type: Prisma.sql`date`, value: civilDate };
  // PostgreSQL's text holds any character but this one.
  const text = { type: Prisma.sql`text`, value: z.string().refine((value) => !value.includes('\0')) };
  switch (sort) {
    case 'waitingSince':
      return { column: standsFrom, ...day };
    case 'firstContact':
      return { column: Prisma.sql`d.first_contact_day`, ...day };
    case 'lastRecorded':
      return { column: Prisma.sql`d.last_recorded_at`, type: Prisma.sql`timestamptz`, value: instant };
    case 'reference':
      return { column: referenceOrder, ...text };
    case 'name':
      return { column: Prisma.sql`p.sort_name`, ...text };
  }
};

/**
 * One page of dossiers in the order asked, and the cursor of the next page, null on the last.
 * Sorting by name needs to see names: for others it falls back to the reference.
 */
export const listDossiers = async (
  dependencies: DossierDependencies,
  { query, caller }: { readonly query: Query; readonly caller: Caller },
): Promise<{ dossiers: DossierSummary[]; next: string | null }> => {
  const viewer = await readListViewer(dependencies, query, caller);
  const sort = query.sort === 'name' && !seesIdentity(caller.roles) ? 'reference' : query.sort;
  const { column, type, value } = sortKeyOf(sort);
  const isAscending = query.direction === 'ascending';
  const direction = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond = isAscending ? Prisma.sql`>` : Prisma.sql`<`;
  const conditions = conditionsOf(query, viewer);
  if (query.after !== undefined) {
    const after = readCursor(query.after, sort, value);
    conditions.push(Prisma.sql`((${column}), d.id) ${beyond} (CAST(${after.value} AS ${type}), ${after.id}::uuid)`);
  }
  const rows = await dependencies.prisma.$queryRaw<(SummaryRow & { sortValue: string })[]>(Prisma.sql`${planOf(query)}
    SELECT ${summaryColumns}, to_json(${column}) #>> '{}' AS "sortValue"
    FROM ${summaryTables}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${column} ${direction}, d.id ${direction}
    LIMIT ${Prisma.raw(String(query.limit + 1))}`);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    dossiers: page.map((row) => summaryOf(row, viewer)),
    next: rows.length > query.limit && last ? cursorOf({ sort, value: last.sortValue, id: last.id }) : null,
  };
};

/** How many dossiers the screens and the exports ask for: any other length would be one more plan to keep. */
const usualLimits: readonly number[] = [50, 200];

/** The whole list is what an index gives in order; that of one state too, in the usual order. */
const planOf = ({ state, sort, direction, limit, after, ...filters }: Query): Prisma.Sql => {
  const narrowing = { ...filters, ...(sort !== 'waitingSince' && { state }) };
  const isWhole = Object.values(narrowing).every((value) => value === undefined);
  return isWhole && usualLimits.includes(limit) ? Prisma.raw('/* planned once */') : Prisma.empty;
};
