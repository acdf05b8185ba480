import type { DelaysPreview } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type WaitingFor, waitingKinds } from '@parcours/domain/path';
import { type DelaySet, type Delays, ruleTaskOf, type TaskDeed, type Wait } from '@parcours/domain/tasks';
import { Prisma } from '../database/generated/client.ts';
import { dueFromSql } from '../store/awaited-day.ts';
import { readDelaysOn } from '../store/delays.ts';
import { type StoredWaiting, waitOn } from '../store/waiting.ts';
import type { ParameterDependencies } from './dependencies.ts';

type Row = StoredWaiting & {
  readonly reference: string;
  readonly deeds: readonly (TaskDeed & { readonly waitingFor: WaitingFor; readonly since: string })[];
};

const mostReferences = 20;

/** Which tasks of open dossiers would be due today by other delays and are not by those in force, and the contrary. */
export const previewDelays = async (
  { prisma, now }: ParameterDependencies,
  candidate: DelaySet,
): Promise<DelaysPreview> => {
  const today = parisDay(now());
  const inForce = await readDelaysOn(prisma, today);
  const rows = await readOpen(prisma);
  const changed = rows.flatMap((row) => {
    const wait = waitOn(row, today);
    if (wait === null) return [];
    const [isDue, willBeDue] = [isDueBy(inForce, row, wait, today), isDueBy(candidate.delays, row, wait, today)];
    return isDue === willBeDue ? [] : [{ waitingFor: wait.for, reference: row.reference, willBeDue }];
  });
  return {
    openDossiers: rows.length,
    changes: waitingKinds.flatMap((waitingFor) => {
      const alike = changed.filter((change) => change.waitingFor === waitingFor);
      const becomeDue = alike.filter(({ willBeDue }) => willBeDue).length;
      const references = alike.slice(0, mostReferences).map(({ reference }) => reference);
      return alike.length === 0 ? [] : [{ waitingFor, becomeDue, noLongerDue: alike.length - becomeDue, references }];
    }),
  };
};

const readOpen = (prisma: Prisma.TransactionClient): Promise<readonly Row[]> =>
  prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.reference, d.waiting_for AS "waitingFor", d.stage, d.stands_since_day::text AS since,
      d.appointment_on::text AS "appointmentOn", (${dueFromSql})::text AS "dueFrom",
      ARRAY(SELECT json_build_object('kind', t.kind, 'restsUntil', t.rests_until, 'waitingFor', t.waiting_for,
        'since', t.since) FROM task_deed t WHERE t.dossier_id = d.id) AS deeds
    FROM dossier d LEFT JOIN loan l ON l.dossier_id = d.id
    WHERE d.state = 'open' AND d.waiting_for IS NOT NULL ORDER BY d.reference`);

const isDueBy = (delays: Delays, { deeds }: Row, wait: Wait, today: CivilDate): boolean => {
  const done = deeds.filter((deed) => deed.waitingFor === wait.for && deed.since === wait.since);
  const task = ruleTaskOf(wait, done, delays);
  return task !== null && task.dueOn <= today;
};
