import type { CivilDate } from '@parcours/domain/calendar';
import type { TaskDeed, TaskRule, Wait } from '@parcours/domain/tasks';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange } from '../../store/announce-change.ts';
import { storedDay } from './stored-day.ts';

type Kept = {
  readonly dossierId: string;
  readonly wait: Wait;
  readonly rule: TaskRule;
  readonly kind: TaskDeed['kind'];
  readonly note: string | null;
  readonly restsUntil: CivilDate;
  readonly caller: Caller;
  readonly at: Date;
};

/** Keeps what was done about the wait of a dossier that the caller's transaction holds locked. */
export const keepDeed = async (
  transaction: Prisma.TransactionClient,
  { dossierId, wait, rule, kind, note, restsUntil, caller: { accountId }, at }: Kept,
): Promise<void> => {
  await transaction.taskDeed.create({
    data: {
      dossierId,
      waitingFor: wait.for,
      since: storedDay(wait.since),
      kind,
      restsUntil: storedDay(restsUntil),
      note,
      at,
      byId: accountId,
    },
  });
  await writeAudit(transaction, { actorId: accountId, action: `reminder.${kind}`, dossierId, facts: { rule }, at });
  await announceChange(transaction, { dossierId, version: null });
};
