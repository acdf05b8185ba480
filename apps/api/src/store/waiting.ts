import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import { type Stage, type WaitingFor, waitingOn } from '@parcours/domain/path';
import type { Wait } from '@parcours/domain/tasks';
import { Prisma } from '../database/generated/client.ts';

/** Where a dossier stands as it is stored. */
export type StoredWaiting = {
  readonly waitingFor: WaitingFor | null;
  readonly stage: Stage;
  /** First day it can have stood as it stands. */
  readonly since: string;
  readonly appointmentOn: string | null;
  /** The first day on which something is to be asked, where what is awaited has a day of its own. */
  readonly dueFrom: string | null;
};

/** What a dossier waits for on a day, and since when; null when it waits for nothing. */
export const waitOn = (
  { waitingFor, stage, since, appointmentOn, dueFrom }: StoredWaiting,
  today: CivilDate,
): Wait | null => {
  if (waitingFor === null) return null;
  const first = civilDateOf(since);
  const meeting = appointmentOn === null ? null : civilDateOf(appointmentOn);
  const onDay = waitingOn({ for: waitingFor, since: first, appointmentOn: meeting }, today);
  if (onDay.for !== waitingFor && meeting !== null) return { for: onDay.for, since: meeting, stage };
  return { for: waitingFor, since: first, stage, dueFrom: dueFrom === null ? null : civilDateOf(dueFrom) };
};

/** The domain's `waitingOn` on the columns of `dossier d`: the one place where SQL says it again. */
const isAppointmentOver = (today: string): Prisma.Sql =>
  Prisma.sql`(d.waiting_for = 'appointment' AND d.appointment_on < ${today}::date)`;

/** What a dossier waits for on a day, in SQL. */
export const waitsForOn = (today: string): Prisma.Sql => Prisma.sql`
  CASE WHEN ${isAppointmentOver(today)} THEN 'appointmentOutcome'::"WaitingFor" ELSE d.waiting_for END`;

/** Whose turn it is on a day, in SQL. The day after an appointment it is the town's, to say what happened. */
export const turnOn = (today: string): Prisma.Sql => Prisma.sql`
  CASE WHEN ${isAppointmentOver(today)} THEN 'town'::"Owner" ELSE d.turn END`;

/** Since when a dossier stands as it stands on a day, in SQL. */
export const standsSinceOn = (today: string): Prisma.Sql => Prisma.sql`
  CASE WHEN ${isAppointmentOver(today)} THEN d.appointment_on ELSE d.stands_since_day END`;
