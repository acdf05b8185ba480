import type { Prisma } from '../database/generated/client.ts';

/** A record and all those merged into it, or into one of those. */
export const readFamily = async (prisma: Prisma.TransactionClient, personId: string): Promise<readonly string[]> => {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE family AS (
      SELECT ${personId}::uuid AS id
      UNION SELECT p.id FROM person p JOIN family f ON p.merged_into_id = f.id
    ) SELECT id FROM family`;
  return rows.map(({ id }) => id);
};
