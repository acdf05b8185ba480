import { isDeepStrictEqual } from 'node:util';
import type { ChecklistView } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type PieceSituation, stateOver } from '@parcours/domain/checklist';
import type { Prisma } from '../database/generated/client.ts';
import type { Caller } from '../http/handler.ts';
import { readStoredChecklist } from '../store/checklist.ts';
import { lockChecklist, replaceSituation } from '../store/write-checklist.ts';
import type { PieceDependencies } from './dependencies.ts';
import { readChecklist } from './read-checklist.ts';
import { readOpenPath } from './record-moves.ts';

type SetPieceSituation = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly situation: PieceSituation;
  readonly plannedOn: CivilDate | null;
  readonly supplierName: string | null;
  readonly caller: Caller;
};

/**
 * Says what decides which pieces apply, for which day they must be good, and who sells. Where that very state is what followed the
 * version that the caller knew, it is said already.
 * @throws Failed `notFound`, `piecesChangedMeanwhile`, or `actRefused` when the dossier is not open
 */
export const setPieceSituation = async (
  { prisma, now }: Pick<PieceDependencies, 'prisma' | 'now'>,
  { dossierId, expectedVersion, situation, plannedOn, supplierName, caller }: SetPieceSituation,
): Promise<ChecklistView> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    if (await wasSet(transaction, { dossierId, expectedVersion, situation, plannedOn, supplierName }))
      return readChecklist({ prisma: transaction, now }, { dossierId, caller });
    const checklist = await lockChecklist(transaction, dossierId, expectedVersion);
    await readOpenPath(transaction, dossierId, { roles: caller.roles, today: parisDay(at) });
    await replaceSituation(transaction, checklist, {
      situation,
      plannedOn,
      supplierName,
      at,
      actorId: caller.accountId,
    });
    return readChecklist({ prisma: transaction, now }, { dossierId, caller });
  });
};

const wasSet = async (
  transaction: Prisma.TransactionClient,
  { dossierId, expectedVersion, situation, plannedOn, supplierName }: Omit<SetPieceSituation, 'caller'>,
): Promise<boolean> => {
  const checklist = await readStoredChecklist(transaction, dossierId);
  const isNext = checklist.version === expectedVersion + 1 && checklist.situationVersion === checklist.version;
  if (!isNext || checklist.plannedOn !== plannedOn || checklist.supplierName !== supplierName) return false;
  return isDeepStrictEqual(stateOver(checklist, situation), checklist.stated);
};
