import type { DossierTasks, endpoints, Received } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type Delays, restAfterChase, type TaskDeed, type TaskRule, type Wait } from '@parcours/domain/tasks';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { readDelaysOn } from '../../store/delays.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { keepDeed } from './keep-deed.ts';
import { listTasks } from './list-tasks.ts';
import { readWait } from './read-wait.ts';
import { storedDay } from './stored-day.ts';

type Body<Name extends 'recordChase' | 'postponeRuleTask'> = Received<(typeof endpoints)[Name]>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/** Records that somebody was reminded; the rule asks again after its delay. @throws Failed as `recordDeed` */
export const recordChase = (dependencies: DossierDependencies, { note, ...asked }: Body<'recordChase'>) =>
  recordDeed(dependencies, { ...asked, kind: 'chased', note, restsUntil: restAfterChase });

/** Puts off what a rule asks for. @throws Failed as `recordDeed`, and `postponedToThePast` */
export const postponeRuleTask = async (
  dependencies: DossierDependencies,
  { until, why, ...asked }: Body<'postponeRuleTask'>,
) => {
  if (until <= parisDay(dependencies.now())) throw new Failed({ code: 'postponedToThePast' });
  return recordDeed(dependencies, { ...asked, kind: 'postponed', note: why, restsUntil: () => until });
};

type Deed = {
  readonly dossierId: string;
  readonly caller: Caller;
  /** The task as it was on screen. */
  readonly rule: TaskRule;
  readonly expectedDueOn: CivilDate;
  readonly kind: TaskDeed['kind'];
  readonly note: string | null;
  readonly restsUntil: (wait: Wait, today: CivilDate, delays: Delays) => CivilDate;
};

/** Sent again by the same account, it is written once. @throws Failed `notFound`, or `taskChangedMeanwhile` when the rule no longer asks for that on that day */
const recordDeed = async (
  { prisma, now }: DossierDependencies,
  { dossierId, caller, rule, expectedDueOn, kind, note, restsUntil }: Deed,
): Promise<DossierTasks> => {
  const at = now();
  const today = parisDay(at);
  return prisma.$transaction(async (transaction) => {
    const read = await readWait(transaction, dossierId, { today, isForWriting: true });
    if (read === null) throw new Failed({ code: 'notFound' });
    const { wait, ruleTask } = read;
    if (wait === null) throw new Failed({ code: 'taskChangedMeanwhile' });
    const rests = restsUntil(wait, today, await readDelaysOn(transaction, today));
    const sent = { dossierId, ...waitKey(wait), kind, note, restsUntil: storedDay(rests), byId: caller.accountId };
    const last = await transaction.taskDeed.findFirst({ where: { dossierId }, orderBy: { at: 'desc' } });
    const isSent = last !== null && (await transaction.taskDeed.count({ where: { ...sent, id: last.id } })) > 0;
    if (isSent && ruleTask?.dueOn !== expectedDueOn) return listTasks({ prisma: transaction, now }, { dossierId });
    if (ruleTask?.rule !== rule || ruleTask.dueOn !== expectedDueOn) {
      throw new Failed({ code: 'taskChangedMeanwhile' });
    }
    await keepDeed(transaction, {
      dossierId,
      wait,
      rule,
      kind,
      note,
      restsUntil: rests,
      caller,
      at,
    });
    return listTasks({ prisma: transaction, now }, { dossierId });
  });
};

const waitKey = (wait: Wait) => ({ waitingFor: wait.for, since: storedDay(wait.since) });
