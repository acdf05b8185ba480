import type { CivilDate } from '@parcours/domain/calendar';
import { type RuleTask, ruleTaskOf, type TaskDeed, type Wait } from '@parcours/domain/tasks';
import { Prisma } from '../../database/generated/client.ts';
import { dueFromSql } from '../../store/awaited-day.ts';
import { readDelaysOn } from '../../store/delays.ts';
import { type StoredWaiting, waitOn } from '../../store/waiting.ts';
import { dayOf } from './stored-day.ts';

/** The wait of a dossier on a day and what its rule asks for, each null when there is none. */
export type ReadWait = { readonly wait: Wait | null; readonly ruleTask: RuleTask | null };

type Day = { readonly today: CivilDate; readonly isForWriting?: boolean };

/** The same of one dossier; null when there is no such dossier. */
export const readWait = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
  day: Day,
): Promise<ReadWait | null> => (await readWaits(prisma, [dossierId], day)).get(dossierId) ?? null;

/**
 * Reads what dossiers wait for and what their rules ask, in as many queries for one as for many; one that is not there
 * is left out. The rows stay locked to the end of the transaction when `isForWriting`, so that of two agents who do the
 * same task the second sees the first.
 */
export const readWaits = async (
  prisma: Prisma.TransactionClient,
  dossierIds: readonly string[],
  { today, isForWriting = false }: Day,
): Promise<ReadonlyMap<string, ReadWait>> => {
  const rows = await prisma.$queryRaw<(StoredWaiting & { readonly id: string })[]>(Prisma.sql`
    SELECT d.id, d.waiting_for AS "waitingFor", d.stage, d.stands_since_day::text AS since,
      d.appointment_on::text AS "appointmentOn", (${dueFromSql})::text AS "dueFrom"
    FROM dossier d LEFT JOIN loan l ON l.dossier_id = d.id
    WHERE d.id = ANY(${dossierIds}::uuid[]) ORDER BY d.id ${isForWriting ? Prisma.sql`FOR UPDATE OF d` : Prisma.empty}`);
  const delays = await readDelaysOn(prisma, today);
  const deeds = await prisma.taskDeed.findMany({
    where: { dossierId: { in: [...dossierIds] } },
    select: { dossierId: true, waitingFor: true, since: true, kind: true, restsUntil: true },
  });
  const byDossier = Map.groupBy(deeds, ({ dossierId }) => dossierId);
  return new Map(
    rows.map((row): readonly [string, ReadWait] => {
      const wait = waitOn(row, today);
      if (wait === null) return [row.id, { wait, ruleTask: null }];
      const own = (byDossier.get(row.id) ?? []).filter(
        (deed) => deed.waitingFor === wait.for && dayOf(deed.since) === wait.since,
      );
      return [row.id, { wait, ruleTask: ruleTaskOf(wait, own.map(deedOf), delays) }];
    }),
  );
};

const deedOf = ({ kind, restsUntil }: { kind: TaskDeed['kind']; restsUntil: Date }): TaskDeed => ({
  kind,
  restsUntil: dayOf(restsUntil),
});
