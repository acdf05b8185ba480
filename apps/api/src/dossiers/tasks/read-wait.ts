import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import type { Stage, WaitingFor } from '@parcours/domain/path';
import { type RuleTask, ruleTaskOf, type TaskDeed, type Wait } from '@parcours/domain/tasks';
import { Prisma } from '../../database/generated/client.ts';
import { dueFromSql } from '../../store/awaited-day.ts';
import { readDelaysOn } from '../../store/delays.ts';
import { dayOf, storedDay } from './stored-day.ts';

/** The wait of a dossier on a day and what its rule asks for, each null when there is none. */
export type ReadWait = { readonly wait: Wait | null; readonly ruleTask: RuleTask | null };

type Row = {
  readonly waitingFor: WaitingFor | null;
  readonly stage: Stage;
  readonly since: string;
  readonly appointmentOn: string | null;
  readonly dueFrom: string | null;
};

/**
 * Reads what a dossier waits for and what its rule asks; null when there is no such dossier. The row stays locked to
 * the end of the transaction when `isForWriting`, so that of two agents who do the same task the second sees the first.
 */
export const readWait = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
  { today, isForWriting = false }: { readonly today: CivilDate; readonly isForWriting?: boolean },
): Promise<ReadWait | null> => {
  const [row] = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.waiting_for AS "waitingFor", d.stage, d.stands_since_day::text AS since,
      d.appointment_on::text AS "appointmentOn", (${dueFromSql})::text AS "dueFrom"
    FROM dossier d LEFT JOIN loan l ON l.dossier_id = d.id
    WHERE d.id = ${dossierId}::uuid ${isForWriting ? Prisma.sql`FOR UPDATE OF d` : Prisma.empty}`);
  if (row === undefined) return null;
  const wait = waitOn(row, today);
  if (wait === null) return { wait, ruleTask: null };
  const deeds = await prisma.taskDeed.findMany({
    where: { dossierId, waitingFor: wait.for, since: storedDay(wait.since) },
    select: { kind: true, restsUntil: true },
  });
  return { wait, ruleTask: ruleTaskOf(wait, deeds.map(deedOf), await readDelaysOn(prisma, today)) };
};

const deedOf = ({ kind, restsUntil }: { kind: TaskDeed['kind']; restsUntil: Date }): TaskDeed => ({
  kind,
  restsUntil: dayOf(restsUntil),
});

/** As the domain's `waitingOn`: the day after an appointment, its outcome is awaited. */
export const waitOn = ({ waitingFor, stage, since, appointmentOn, dueFrom }: Row, today: CivilDate): Wait | null => {
  if (waitingFor === null) return null;
  return waitingFor === 'appointment' && appointmentOn !== null && appointmentOn < today
    ? { for: 'appointmentOutcome', since: civilDateOf(appointmentOn), stage }
    : {
        for: waitingFor,
        since: civilDateOf(since),
        stage,
        dueFrom: dueFrom === null ? null : civilDateOf(dueFrom),
      };
};
