import type { Prisma } from '../database/generated/client.ts';

/** Adds up the lines of each way to stand, which triggers keep: the counts stay the same, and are read from less. */
export const addUpStandings = async (transaction: Prisma.TransactionClient): Promise<void> => {
  await transaction.$executeRaw`
    WITH lines AS (DELETE FROM standing_count RETURNING *)
    INSERT INTO standing_count (state, stage, waiting_for, turn, appointment_on, dossiers)
    SELECT state, stage, waiting_for, turn, appointment_on, sum(dossiers)
    FROM lines
    GROUP BY 1, 2, 3, 4, 5
    HAVING sum(dossiers) <> 0`;
};
