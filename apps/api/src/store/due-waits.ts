import type { CivilDate } from '@parcours/domain/calendar';
import { waitingKinds } from '@parcours/domain/path';
import { type Delays, dueBounds } from '@parcours/domain/tasks';
import { Prisma } from '../database/generated/client.ts';
import { dueFromSql } from './awaited-day.ts';
import { standsSinceOn, waitsForOn } from './waiting.ts';

/** What each `dossier d` with its `loan l` waits for on a day, since when, and from when it asks for something. */
export const waitColumnsOn = (today: CivilDate): Prisma.Sql => Prisma.sql`
  ${standsSinceOn(today)} AS stands_since, ${waitsForOn(today)} AS waits_for, ${dueFromSql} AS due_from`;

/**
 * Whether the wait of `m`, which has its id and the columns above, asks for something by a day: as the domain's
 * `ruleTaskOf`, with what was done about it.
 */
export const isDueOn = (day: CivilDate, delays: Delays): Prisma.Sql => {
  const watched = waitingKinds.filter((waitingFor) => delays[waitingFor] !== null);
  return Prisma.sql`(
    CASE WHEN m.due_from IS NULL THEN ${hasBegunBy(day, delays)}
      ELSE m.due_from <= ${day}::date AND m.waits_for = ANY(${watched}::"WaitingFor"[]) END
    AND NOT EXISTS (
      SELECT FROM task_deed t WHERE t.dossier_id = m.id AND t.waiting_for = m.waits_for
        AND t.since = m.stands_since AND t.rests_until > ${day}::date))`;
};

const hasBegunBy = (day: CivilDate, delays: Delays): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`false`,
      ...dueBounds(day, delays).map(
        ({ for: waitingFor, begunBy }) =>
          Prisma.sql`(m.waits_for = ${waitingFor}::"WaitingFor" AND m.stands_since <= ${begunBy}::date)`,
      ),
    ],
    ' OR ',
  );
