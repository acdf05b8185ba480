import { addDays, type CivilDate, earliestDay, isCivilDate } from '@parcours/domain/calendar';
import { fold } from '@parcours/domain/path';
import { firstDelaySet, restAfterChase, ruleTaskOf } from '@parcours/domain/tasks';
import type { Prisma } from '../database/generated/client.ts';
import type { NewDossier } from '../store/create-dossiers.ts';

type KnownDossier = NewDossier & { readonly id: string };
type Now = { readonly at: Date; readonly today: CivilDate };

/** In an agent's words, and in how many days each is due. */
const written: readonly (readonly [text: string, inDays: number])[] = [
  ['Rappeler le garage pour le devis', -3],
  ['Demander l’accord de principe à l’auto-école', 0],
  ['Vérifier l’adresse auprès de l’hébergeur', 0],
  ['Préparer le rendez-vous : budget et charges', 2],
  ['Prévenir l’assistante sociale de la décision', 6],
];

/** Tasks late, due and to come, written by hand on some open dossiers; and reminders already made on others. */
export const addDemonstrationTasks = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly KnownDossier[],
  { at, today }: Now,
): Promise<void> => {
  const open = dossiers.filter(({ history }) => fold(history)?.state === 'open');
  await transaction.task.createMany({ data: open.flatMap((dossier, index) => taskOf(dossier, index, { at, today })) });
  await transaction.taskDeed.createMany({ data: open.flatMap((dossier) => remindersOf(dossier, today)) });
};

const { delays } = firstDelaySet;
const storedDay = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** On every fourth. */
const taskOf = ({ id, agentId }: KnownDossier, index: number, { at, today }: Now): Prisma.TaskCreateManyInput[] => {
  const task = index % 4 === 0 ? written[(index / 4) % written.length] : undefined;
  if (task === undefined || agentId === null) return [];
  const [text, inDays] = task;
  const common = { agentId, createdById: agentId, createdAt: at };
  return [{ dossierId: id, text, dueOn: storedDay(addDays(today, inDays)), ...common }];
};

/** Whoever was asked for pieces long ago was reminded each time it was due; the last reminder is still to make. */
const remindersOf = ({ id, agentId, history }: KnownDossier, today: CivilDate): Prisma.TaskDeedCreateManyInput[] => {
  const position = fold(history);
  if (agentId === null || position?.state !== 'open' || position.waiting.for !== 'pieces') return [];
  const { since } = position.waiting;
  if (since === null || !isCivilDate(since)) return [];
  const wait = { for: 'pieces', since: earliestDay(since), stage: position.stage } as const;
  const reminders: Prisma.TaskDeedCreateManyInput[] = [];
  let dueOn = ruleTaskOf(wait, [], delays)?.dueOn ?? today;
  for (let next = restAfterChase({ for: 'pieces' }, dueOn, delays); next <= today && reminders.length < 3; ) {
    reminders.push({
      dossierId: id,
      waitingFor: 'pieces',
      since: storedDay(wait.since),
      kind: 'chased',
      restsUntil: storedDay(next),
      note: 'Message laissé, pas de réponse.',
      at: new Date(`${dueOn}T10:00:00Z`),
      byId: agentId,
    });
    [dueOn, next] = [next, restAfterChase({ for: 'pieces' }, next, delays)];
  }
  return reminders;
};
