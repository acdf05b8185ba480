import type { endpoints, RedirectionCount, Replied } from '@parcours/contracts';
import type { Prisma } from '../../database/generated/client.ts';
import { type RedirectionRow, redirectionOf, redirections } from './read-redirections.ts';

/** How many are shown; whoever notes the first ones sees the next. */
const mostShown = 200;

type Listed = RedirectionRow & {
  readonly reference: string;
  readonly lastName: string;
  readonly firstName: string | null;
};

/** Who was sent elsewhere and of whom the outcome is not known yet, oldest first. */
export const listRedirections = async (
  prisma: Prisma.TransactionClient,
): Promise<Replied<(typeof endpoints)['listRedirections']>> => {
  const rows = await prisma.$queryRaw<Listed[]>`
    SELECT every.*, dossier.reference, person.last_name AS "lastName", person.first_name AS "firstName"
    FROM (${redirections}) AS every
    JOIN dossier ON dossier.id = every."dossierId"
    JOIN person ON person.id = dossier.person_id
    WHERE every."voidedAt" IS NULL AND every.outcomes = 0
    ORDER BY every."redirectedOn" NULLS FIRST, every.id
    LIMIT ${mostShown}`;
  return {
    awaited: rows.map((row) => ({
      redirection: redirectionOf(row),
      dossierId: row.dossierId,
      reference: row.reference,
      person: { lastName: row.lastName, firstName: row.firstName },
    })),
  };
};

/** How many were sent where, by what became of it. */
export const countRedirections = async (
  prisma: Prisma.TransactionClient,
): Promise<{ readonly counts: RedirectionCount[] }> => ({
  counts: await prisma.$queryRaw<RedirectionCount[]>`
    SELECT target, outcome, count(*)::int AS count
    FROM (${redirections}) AS every WHERE every."voidedAt" IS NULL
    GROUP BY target, outcome ORDER BY target, outcome`,
});
