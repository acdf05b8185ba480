import { Prisma } from '../database/generated/client.ts';
import { insertTables } from './insert-rows.ts';
import { countLines } from './line-counts.ts';
import type { Projection } from './projection.ts';

type OfDossier = Omit<Projection, 'dossier'> & { readonly dossierId: string };

/** Writes what is read from the histories of dossiers that have none of it yet, beside their own row. */
export const insertProjections = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly OfDossier[],
): Promise<void> => {
  const rowsOf = <Row>(read: (dossier: OfDossier) => readonly Row[]) =>
    dossiers.flatMap((dossier) => read(dossier).map((row) => ({ dossierId: dossier.dossierId, ...row })));
  await insertTables(transaction, {
    stage_visit: rowsOf(({ visits }) => visits),
    current_spell: rowsOf(({ currentSpell }) => [currentSpell]),
    past_spell: rowsOf(({ pastSpells }) => pastSpells),
    detour: rowsOf(({ detours }) => detours),
    appointment: rowsOf(({ appointments }) => appointments),
  });
  await countLines(
    transaction,
    dossiers.map(({ dossierId }) => dossierId),
  );
};

const projected = ['stage_visit', 'current_spell', 'past_spell', 'detour', 'appointment'] as const;

/** Takes away what is read from histories, before it is written anew. */
export const deleteProjections = async (
  transaction: Prisma.TransactionClient,
  dossierIds: readonly string[],
): Promise<void> => {
  const deletions = projected.map((table) => {
    const from = Prisma.raw(table);
    return Prisma.sql`old_${from} AS (DELETE FROM ${from} WHERE dossier_id = ANY(${[...dossierIds]}::uuid[]))`;
  });
  await transaction.$executeRaw(Prisma.sql`WITH ${Prisma.join(deletions)} SELECT`);
};
