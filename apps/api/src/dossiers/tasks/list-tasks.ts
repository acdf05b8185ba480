import type { DossierTasks } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import type { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import { readWait } from './read-wait.ts';
import { dayOf } from './stored-day.ts';
import { withNames, writtenTaskOf } from './written-task.ts';

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** How many of what was done are shown. */
const pastShown = 20;

/** Everything to do about a dossier, by rule or by hand, and what was done. @throws Failed `notFound` */
export const listTasks = async (
  { prisma, now }: Reading,
  { dossierId }: { readonly dossierId: string },
): Promise<DossierTasks> => {
  const read = await readWait(prisma, dossierId, { today: parisDay(now()) });
  if (read === null) throw new Failed({ code: 'notFound' });
  const toDo = await prisma.task.findMany({
    where: { dossierId, doneAt: null },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    include: withNames,
  });
  const done = await prisma.task.findMany({
    where: { dossierId, doneAt: { not: null } },
    orderBy: [{ doneAt: 'desc' }, { id: 'asc' }],
    include: withNames,
    take: pastShown,
  });
  const deeds = await prisma.taskDeed.findMany({
    where: { dossierId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { by: { select: { name: true } } },
    take: pastShown,
  });
  return {
    ruleTask: read.ruleTask,
    tasks: [...toDo, ...done].map(writtenTaskOf),
    deeds: deeds.map(({ id, kind, waitingFor, restsUntil, note, at, by }) => ({
      id,
      kind,
      waitingFor,
      restsUntil: dayOf(restsUntil),
      note,
      at: at.toISOString(),
      by: by.name,
    })),
  };
};
