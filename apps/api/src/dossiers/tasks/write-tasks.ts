import type { DossierTasks, endpoints, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Prisma, Task } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange } from '../../store/announce-change.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import { requireAvailableAgent } from '../assignment/available-agent.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { listTasks } from './list-tasks.ts';
import { dayOf, storedDay } from './stored-day.ts';

type Body<Name extends 'addTask' | 'finishTask' | 'postponeTask'> = Received<(typeof endpoints)[Name]>['body'] & {
  readonly caller: Caller;
};

/**
 * Writes down a task, one's own unless it says whose. Sent again by the same account, it is written once.
 * @throws Failed `notFound`, `agentNotAvailable`
 */
export const addTask = async (
  { prisma, now }: DossierDependencies,
  { dossierId, id, text, dueOn, agentId, caller }: Body<'addTask'> & { readonly dossierId: string },
): Promise<DossierTasks> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    if ((await transaction.dossier.count({ where: { id: dossierId } })) === 0) throw new Failed({ code: 'notFound' });
    const isWritten = (await transaction.task.count({ where: { id, dossierId, createdById: caller.accountId } })) > 0;
    if (isWritten) return listTasks({ prisma: transaction, now }, { dossierId });
    if (agentId !== null) await requireAvailableAgent(transaction, agentId);
    await keepTask(transaction, { dossierId, id, text, dueOn, agentId, caller, at });
    return listTasks({ prisma: transaction, now }, { dossierId });
  });
};

type NewTask = Body<'addTask'> & { readonly dossierId: string; readonly at: Date };

/** Writes down a task about a dossier that is known, for an agent who is available. */
export const keepTask = async (
  transaction: Prisma.TransactionClient,
  { dossierId, id, text, dueOn, agentId, caller, at }: NewTask,
): Promise<void> => {
  await transaction.task.create({
    data: {
      id,
      dossierId,
      text,
      dueOn: storedDay(dueOn),
      agentId: agentId ?? caller.accountId,
      createdAt: at,
      createdById: caller.accountId,
    },
  });
  await note(transaction, { at, caller, dossierId, taskId: id, action: 'task.added' });
};

/** Says that a task is done. @throws Failed `notFound`, `taskChangedMeanwhile` */
export const finishTask = async (
  dependencies: DossierDependencies,
  { taskId, expectedVersion, caller }: Body<'finishTask'> & { readonly taskId: string },
): Promise<DossierTasks> => {
  const at = dependencies.now();
  const data = { doneAt: at, doneById: caller.accountId };
  const isAlready = ({ doneById }: Task) => doneById === caller.accountId;
  return change(dependencies, { taskId, expectedVersion, caller, data, isAlready, at, action: 'task.finished' });
};

/** Puts a task off to a later day. @throws Failed `notFound`, `taskChangedMeanwhile`, `postponedToThePast` */
export const postponeTask = async (
  dependencies: DossierDependencies,
  { taskId, expectedVersion, dueOn, why, caller }: Body<'postponeTask'> & { readonly taskId: string },
): Promise<DossierTasks> => {
  const at = dependencies.now();
  if (dueOn <= parisDay(at)) throw new Failed({ code: 'postponedToThePast' });
  const data = { dueOn: storedDay(dueOn), postponedWhy: why };
  const isAlready = (task: Task) => dayOf(task.dueOn) === dueOn && task.postponedWhy === why;
  return change(dependencies, { taskId, expectedVersion, caller, data, isAlready, at, action: 'task.postponed' });
};

type Change = {
  readonly taskId: string;
  readonly expectedVersion: number;
  readonly caller: Caller;
  readonly data: Prisma.TaskUncheckedUpdateManyInput;
  /** Whether a task says this already: then it was sent before, and the answer got lost. */
  readonly isAlready: (task: Task) => boolean;
  readonly at: Date;
  readonly action: `task.${string}`;
};

const change = async (
  { prisma, now }: DossierDependencies,
  { taskId, expectedVersion, caller, data, isAlready, at, action }: Change,
): Promise<DossierTasks> =>
  prisma.$transaction(async (transaction) => {
    const task = await transaction.task.findUnique({ where: { id: taskId } });
    if (task === null) throw new Failed({ code: 'notFound' });
    if (task.version === expectedVersion + 1 && isAlready(task))
      return listTasks({ prisma: transaction, now }, { dossierId: task.dossierId });
    const { count } = await transaction.task.updateMany({
      where: { id: taskId, version: expectedVersion, doneAt: null },
      data: { ...data, version: expectedVersion + 1 },
    });
    if (count === 0) throw new Failed({ code: 'taskChangedMeanwhile' });
    await note(transaction, { at, caller, dossierId: task.dossierId, taskId, action });
    return listTasks({ prisma: transaction, now }, { dossierId: task.dossierId });
  });

type Note = Pick<Change, 'at' | 'caller' | 'taskId' | 'action'> & { readonly dossierId: string };

/** The line of audit of a change, and the word to whoever has it on screen. */
const note = async (
  transaction: Prisma.TransactionClient,
  { at, caller, dossierId, taskId, action }: Note,
): Promise<void> => {
  await writeAudit(transaction, { actorId: caller.accountId, action, dossierId, facts: { taskId }, at });
  await announceChange(transaction, { dossierId, version: null });
};
