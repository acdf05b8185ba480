import type { NotedAbsence } from '@parcours/contracts';
import { type Absence, stoodInFor } from '@parcours/domain/absences';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Prisma } from '../../database/generated/client.ts';
import { dayOf, storedDay } from '../tasks/stored-day.ts';

const accountName = { select: { id: true, name: true } } as const;

/** Absences of today and later, soonest first. */
export const readAbsences = async (
  prisma: Prisma.TransactionClient,
  today: CivilDate,
): Promise<readonly NotedAbsence[]> => {
  const absences = await prisma.absence.findMany({
    where: { toOn: { gte: storedDay(today) } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    include: { agent: accountName, replacedBy: accountName },
  });
  return absences.map(({ id, agent, replacedBy, fromOn, toOn }) => ({
    id,
    agent,
    replacedBy,
    from: dayOf(fromOn),
    to: dayOf(toOn),
  }));
};

/** As the domain reads an absence. */
export const absenceOf = <Noted extends NotedAbsence>(noted: Noted): Absence & { readonly noted: Noted } => ({
  agentId: noted.agent.id,
  replacedById: noted.replacedBy.id,
  from: noted.from,
  to: noted.to,
  noted,
});

/** Those for whom an agent stands in today. */
export const readStoodInFor = async (
  prisma: Prisma.TransactionClient,
  agentId: string,
  today: CivilDate,
): Promise<readonly NotedAbsence[]> => {
  const absences = (await readAbsences(prisma, today)).map(absenceOf);
  return stoodInFor(absences, agentId, today).map(({ noted }) => noted);
};
