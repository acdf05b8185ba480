import type { DossierSummary, endpoints, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { Prisma } from '../database/generated/client.ts';
import type { Caller } from '../http/handler.ts';
import { cursorOf, readCursor } from './cursor.ts';
import type { DossierDependencies } from './dependencies.ts';
import { conditionsOf } from './filter.ts';
import { type SummaryRow, summaryColumns, summaryOf, summaryTables } from './summary.ts';

type Query = Received<(typeof endpoints)['listDossiers']>['body'];

/** What each sort compares, and the type its cursor value is read back as. */
const sortKeys = {
  waitingSince: { column: Prisma.sql`d.stands_since_day`, type: Prisma.sql`date` },
  firstContact: { column: Prisma.sql`d.first_contact_day`, type: Prisma.sql`date` },
  lastRecorded: { column: Prisma.sql`d.last_recorded_at`, type: Prisma.sql`timestamptz` },
  reference: { column: Prisma.sql`d.reference`, type: Prisma.sql`text` },
  name: { column: Prisma.sql`p.sort_name`, type: Prisma.sql`text` },
} as const satisfies Record<Query['sort'], { column: Prisma.Sql; type: Prisma.Sql }>;

/**
 * One page of dossiers in the order asked, and the cursor of the next page, null on the last.
 * Sorting by name needs to see names: for others it falls back to the reference.
 */
export const listDossiers = async (
  { prisma, now }: DossierDependencies,
  { query, caller }: { readonly query: Query; readonly caller: Caller },
): Promise<{ dossiers: DossierSummary[]; next: string | null }> => {
  const viewer = { roles: caller.roles, today: parisDay(now()) };
  const sort = query.sort === 'name' && !caller.roles.includes('agent') ? 'reference' : query.sort;
  const { column, type } = sortKeys[sort];
  const isAscending = query.direction === 'ascending';
  const direction = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond = isAscending ? Prisma.sql`>` : Prisma.sql`<`;
  const conditions = conditionsOf(query, viewer);
  if (query.after !== undefined) {
    const after = readCursor(query.after, sort);
    conditions.push(Prisma.sql`(${column}, d.id) ${beyond} (CAST(${after.value} AS ${type}), ${after.id}::uuid)`);
  }
  const rows = await prisma.$queryRaw<(SummaryRow & { sortValue: string })[]>(Prisma.sql`
    SELECT ${summaryColumns}, (${column})::text AS "sortValue"
    FROM ${summaryTables}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${column} ${direction}, d.id ${direction}
    LIMIT ${query.limit + 1}`);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    dossiers: page.map((row) => summaryOf(row, viewer)),
    next: rows.length > query.limit && last ? cursorOf({ sort, value: last.sortValue, id: last.id }) : null,
  };
};
