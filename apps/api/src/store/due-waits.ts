import type { CivilDate } from '@parcours/domain/calendar';
import { type Delays, dueBounds } from '@parcours/domain/tasks';
import { Prisma } from '../database/generated/client.ts';

/** Whether the wait of `mine m` asks for something by a day: the same bounds as the domain's delays. */
export const isDueOn = (day: CivilDate, delays: Delays): Prisma.Sql =>
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
