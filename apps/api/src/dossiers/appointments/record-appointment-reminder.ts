import type { DossierTasks, endpoints, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { writeAudit } from '../../audit/write-audit.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange } from '../../store/announce-change.ts';
import { midnightOf } from '../../store/civil-day.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import type { AppointmentDependencies } from './dependencies.ts';

type RecordReminder = Received<(typeof endpoints)['recordAppointmentReminder']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/**
 * Notes that the person was reminded of the appointment, among the other reminders of the dossier.
 * @throws Failed `notFound`, or `taskChangedMeanwhile` when that appointment is no longer to come
 */
export const recordAppointmentReminder = async (
  { prisma, now }: Pick<AppointmentDependencies, 'prisma' | 'now'>,
  { dossierId, id, sequence, note, caller }: RecordReminder,
): Promise<DossierTasks> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM dossier WHERE id = ${dossierId}::uuid FOR UPDATE`;
    const dossier = await transaction.dossier.findUnique({ where: { id: dossierId } });
    if (dossier === null) throw new Failed({ code: 'notFound' });
    if ((await transaction.taskDeed.findFirst({ where: { id, dossierId, byId: caller.accountId } })) === null) {
      const toCome = { gte: midnightOf(parisDay(at)) };
      const found = await transaction.appointment.findFirst({
        where: { dossierId, sequence, outcome: 'pending', day: toCome },
      });
      if (found === null) throw new Failed({ code: 'taskChangedMeanwhile' });
      await transaction.taskDeed.create({
        data: {
          id,
          dossierId,
          waitingFor: 'appointment',
          since: dossier.standsSinceDay,
          kind: 'chased',
          restsUntil: found.day,
          note,
          at,
          byId: caller.accountId,
        },
      });
      const facts = { sequence };
      await writeAudit(transaction, {
        actorId: caller.accountId,
        action: 'appointment.reminded',
        dossierId,
        facts,
        at,
      });
      await announceChange(transaction, { dossierId, version: null });
    }
    return listTasks({ prisma: transaction, now }, { dossierId });
  });
};
