import { calendarFileWords } from '@parcours/wording';
import { writeAudit } from '../../audit/write-audit.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller, OutgoingFile } from '../../http/handler.ts';
import { dayOf } from '../../store/civil-day.ts';
import { readService } from '../../store/service.ts';
import { calendarText } from './calendar-text.ts';
import type { AppointmentDependencies } from './dependencies.ts';

type ReadFile = { readonly dossierId: string; readonly caller: Caller };

export const calendarType = 'text/calendar; charset=utf-8';

/**
 * The coming appointment of a dossier, for the calendar of the person: when, where and with whom, nothing of why.
 * @throws Failed `notFound` when none is given
 */
export const readAppointmentFile = async (
  { prisma, now }: Pick<AppointmentDependencies, 'prisma' | 'now'>,
  { dossierId, caller }: ReadFile,
): Promise<OutgoingFile> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    const found = await transaction.appointment.findFirst({ where: { dossierId, outcome: 'pending' } });
    if (found === null) throw new Failed({ code: 'notFound' });
    const { sequence, day, time, place, placeDetail } = found;
    const facts = { sequence };
    await writeAudit(transaction, { actorId: caller.accountId, action: 'appointment.exported', dossierId, facts, at });
    const words = calendarFileWords({ place, placeDetail }, (await readService(transaction)).details);
    // The same for every appointment of the dossier: the file of a moved one takes the place of the former.
    const entry = { id: dossierId, sequence, on: dayOf(day), time, url: null, ...words };
    return { name: 'rendez-vous.ics', type: calendarType, content: calendarText(words.title, [entry], at) };
  });
};
