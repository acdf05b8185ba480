import type { Describable } from '@parcours/domain/person';
import { Prisma } from '../database/generated/client.ts';
import { dayOrNull } from '../store/situation.ts';

/** A record of somebody, as it says who they are. */
type FamilyRecord = Describable & { readonly id: string };

type Row = Omit<FamilyRecord, 'bornOn'> & { readonly root: string; readonly bornOn: Date | null };

/** Each of these records with all those merged into it, or into one of those. */
export const readFamilies = async (
  prisma: Prisma.TransactionClient,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FamilyRecord[]>> => {
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    WITH RECURSIVE family AS (
      SELECT DISTINCT root, root AS id FROM unnest(${personIds}::uuid[]) root
      UNION SELECT f.root, p.id FROM person p JOIN family f ON p.merged_into_id = f.id
    ) SELECT root, id, last_name AS "lastName", first_name AS "firstName", born_on AS "bornOn", telephone,
      second_telephone AS "secondTelephone", email
    FROM family JOIN person USING (id)`);
  const records = rows.map((row) => ({ ...row, bornOn: dayOrNull(row.bornOn) }));
  return Map.groupBy(records, ({ root }) => root);
};
