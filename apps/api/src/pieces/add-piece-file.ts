import type { ChecklistView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { nameFile, shownName } from '../files/name-file.ts';
import { Failed } from '../http/failed.ts';
import type { Caller, IncomingFile } from '../http/handler.ts';
import { announceChange } from '../store/announce-change.ts';
import { definitionOf } from '../store/catalogue.ts';
import { readCatalogueOn } from '../store/catalogues.ts';
import { lockDossier } from '../store/write-checklist.ts';
import type { PieceDependencies } from './dependencies.ts';
import { readChecklist } from './read-checklist.ts';
import { readOpenPath } from './record-moves.ts';

type AddPieceFile = {
  /** Chosen by whoever sends it. */
  readonly id: string;
  readonly dossierId: string;
  readonly piece: string;
  readonly file: IncomingFile;
  readonly caller: Caller;
};

/**
 * Keeps a file that shows a piece: its content first, on disk for good, and only then the row that names it. Sent again
 * by the same account, after an answer that was lost, it is kept once.
 * @throws Failed `notFound`, `actRefused`, `pieceFileRefused`, `tooLarge`, or `fileAlreadyThere`
 */
export const addPieceFile = async (
  { prisma, files, now }: PieceDependencies,
  { id, dossierId, piece, file, caller }: AddPieceFile,
): Promise<ChecklistView> => {
  const viewer = { roles: caller.roles, today: parisDay(now()) };
  definitionOf(await readCatalogueOn(prisma, viewer.today), piece);
  await readOpenPath(prisma, dossierId, viewer);
  const kept = await files.keep(file.content);
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    await readOpenPath(transaction, dossierId, viewer);
    const same = { id, dossierId, piece, fileHash: kept.hash, addedById: caller.accountId };
    const isKept = (await transaction.pieceFile.count({ where: same })) > 0;
    if (isKept) return readChecklist({ prisma: transaction, now }, { dossierId, caller });
    await refuseSecondTime(transaction, same);
    const at = now();
    await nameFile(transaction, kept, at);
    await transaction.pieceFile.create({
      data: { ...same, name: shownName(file.name), addedAt: at },
    });
    const facts = { piece, fileId: id };
    await writeAudit(transaction, { actorId: caller.accountId, action: 'file.added', dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
    return readChecklist({ prisma: transaction, now }, { dossierId, caller });
  });
};

const refuseSecondTime = async (
  transaction: Prisma.TransactionClient,
  { id, dossierId, piece, fileHash }: Record<'id' | 'dossierId' | 'piece' | 'fileHash', string>,
): Promise<void> => {
  const where = { OR: [{ id }, { dossierId, piece, fileHash, takenOutAt: null }] };
  if ((await transaction.pieceFile.count({ where })) > 0) throw new Failed({ code: 'fileAlreadyThere' });
};
