import type { Prisma } from '../database/generated/client.ts';
import type { FigureProjection } from './figure-projection.ts';
import { insertRows } from './insert-rows.ts';
import { countLines } from './line-counts.ts';

type OfDossier = FigureProjection & { readonly dossierId: string };

/** Writes what figures are read from, for dossiers that have none of it yet. */
export const insertFigures = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly OfDossier[],
): Promise<void> => {
  const rowsOf = <Row>(read: (dossier: OfDossier) => readonly Row[]) =>
    dossiers.flatMap((dossier) => read(dossier).map((row) => ({ dossierId: dossier.dossierId, ...row })));
  await insertRows(
    transaction,
    'stage_visit',
    rowsOf(({ visits }) => visits),
  );
  await insertRows(
    transaction,
    'current_spell',
    rowsOf(({ currentSpell }) => [currentSpell]),
  );
  await insertRows(
    transaction,
    'past_spell',
    rowsOf(({ pastSpells }) => pastSpells),
  );
  await countLines(
    transaction,
    dossiers.map(({ dossierId }) => dossierId),
  );
  await insertRows(
    transaction,
    'detour',
    rowsOf(({ detours }) => detours),
  );
};

/** Takes away what figures are read from, before it is written anew. */
export const deleteFigures = async (
  transaction: Prisma.TransactionClient,
  dossierIds: readonly string[],
): Promise<void> => {
  const where = { dossierId: { in: [...dossierIds] } };
  await transaction.stageVisit.deleteMany({ where });
  await transaction.currentSpell.deleteMany({ where });
  await transaction.pastSpell.deleteMany({ where });
  await transaction.detour.deleteMany({ where });
};
