import { Prisma } from '../database/generated/client.ts';
import { insertionsOf, runInsertions } from './insert-rows.ts';
import { countLines } from './line-counts.ts';
import type { Projection } from './projection.ts';

type OfDossier = Omit<Projection, 'dossier'> & { readonly dossierId: string };

/** Writes what is read from the histories of dossiers that have none of it yet, beside their own row. */
export const insertProjections = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly OfDossier[],
): Promise<void> => {
  await runInsertions(transaction, projectionInsertions(dossiers));
  await countLines(
    transaction,
    dossiers.map(({ dossierId }) => dossierId),
  );
};

/** What inserts all of it but the counts of lines, which are read from the histories once these are written. */
export const projectionInsertions = (dossiers: readonly OfDossier[]): readonly Prisma.Sql[] => {
  const rowsOf = <Row>(read: (dossier: OfDossier) => readonly Row[]) =>
    dossiers.flatMap((dossier) => read(dossier).map((row) => ({ dossierId: dossier.dossierId, ...row })));
  return insertionsOf({
    stage_visit: rowsOf(({ visits }) => visits),
    current_spell: rowsOf(({ currentSpell }) => [currentSpell]),
    past_spell: rowsOf(({ pastSpells }) => pastSpells),
    detour: rowsOf(({ detours }) => detours),
    appointment: rowsOf(({ appointments }) => appointments),
  });
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
  await transaction.$executeRaw(Prisma.sql`/* planned once */ WITH ${Prisma.join(deletions)} SELECT`);
};
