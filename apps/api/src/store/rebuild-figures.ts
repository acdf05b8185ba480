import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import { project } from './projection.ts';
import { entryOf } from './stored-history.ts';
import { deleteProjections, insertProjections } from './write-projections.ts';

const atOnce = 500;

/**
 * Reads again what figures are read from, for dossiers that an older version of the program wrote: a migration takes
 * away what it cannot compute. @returns how many dossiers
 */
export const rebuildFigures = async (prisma: PrismaClient): Promise<number> => {
  let rebuilt = 0;
  for (;;) {
    const count = await prisma.$transaction(rebuildSome, { timeout: 60_000 });
    if (count === 0) return rebuilt;
    rebuilt += count;
  }
};

const rebuildSome = async (transaction: Prisma.TransactionClient): Promise<number> => {
  const missing = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id FROM dossier d WHERE NOT EXISTS (SELECT FROM current_spell s WHERE s.dossier_id = d.id)
    LIMIT ${atOnce} FOR UPDATE`;
  if (missing.length === 0) return 0;
  const ids = missing.map(({ id }) => id);
  const events = await transaction.dossierEvent.findMany({
    where: { dossierId: { in: ids } },
    orderBy: { sequence: 'asc' },
  });
  const histories = Map.groupBy(events, ({ dossierId }) => dossierId);
  await deleteProjections(transaction, ids);
  await insertProjections(
    transaction,
    ids.map((dossierId) => ({ dossierId, ...project((histories.get(dossierId) ?? []).map(entryOf)) })),
  );
  return ids.length;
};
