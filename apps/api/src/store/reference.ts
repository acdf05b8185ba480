import { Prisma } from '../database/generated/client.ts';

/**
 * Takes the next numbers of a year: `2026-0042`, `2026-0043`… A transaction that does not end gives them back,
 * and another that opens a dossier of the same year waits for it, so that no number is missing or given twice.
 */
export const takeReferences = async (
  transaction: Prisma.TransactionClient,
  year: number,
  howMany: number,
): Promise<readonly string[]> => {
  const [counter] = await transaction.$queryRaw<{ last: number }[]>(Prisma.sql`
    INSERT INTO reference_counter (year, last) VALUES (${year}, ${howMany})
    ON CONFLICT (year) DO UPDATE SET last = reference_counter.last + ${howMany}
    RETURNING last`);
  if (counter === undefined) throw new Error('the counter of references answered nothing');
  const first = counter.last - howMany + 1;
  return Array.from({ length: howMany }, (_, index) => `${year}-${String(first + index).padStart(4, '0')}`);
};
