import type { AgendaLine, endpoints, Received, Replied } from '@parcours/contracts';
import { addDays, type CivilDate, civilDateOf, parisDay } from '@parcours/domain/calendar';
import {
  type ActKind,
  type AppointmentOutcome,
  type AppointmentPlace,
  allowedActs,
  type Canceller,
} from '@parcours/domain/path';
import { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { readStoodInFor } from '../absences/absences.ts';
import type { AppointmentDependencies } from './dependencies.ts';

const longestDays = 31;
const longestList = 500;
const actsOfAppointments: readonly ActKind[] = [
  'appointmentHeld',
  'appointmentMissed',
  'appointmentGiven',
  'appointmentCancelled',
];

type Row = {
  readonly dossierId: string;
  readonly reference: string;
  readonly sequence: number;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly on: string;
  readonly time: string | null;
  readonly place: AppointmentPlace | null;
  readonly placeDetail: string | null;
  readonly outcome: AppointmentOutcome;
  readonly cancelledBy: Canceller | null;
  readonly remindedOn: string | null;
};

type ListAppointments = Received<(typeof endpoints)['listAppointments']>['query'] & { readonly caller: Caller };

/**
 * The agenda of some days: one's own dossiers, those of whom one stands in for today and
 * those that nobody accompanies yet, or everybody's.
 */
export const listAppointments = async (
  { prisma, now }: Pick<AppointmentDependencies, 'prisma' | 'now'>,
  { from, to, whose, caller }: ListAppointments,
): Promise<Replied<(typeof endpoints)['listAppointments']>> => {
  const [last = to] = [to, addDays(from, longestDays - 1)].sort();
  const today = parisDay(now());
  const stoodInFor = whose === 'mine' ? await readStoodInFor(prisma, caller.accountId, today) : [];
  const agentIds = [caller.accountId, ...stoodInFor.map(({ agent }) => agent.id)];
  const mine = Prisma.sql`AND (d.agent_id = ANY(${agentIds}) OR d.agent_id IS NULL)`;
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.id AS "dossierId", d.reference, m.sequence, p.last_name AS "lastName", p.first_name AS "firstName",
      d.agent_id AS "agentId", a.name AS "agentName", m.day::text AS "on", m.time, m.place,
      m.place_detail AS "placeDetail", m.outcome, m.cancelled_by AS "cancelledBy",
      (SELECT max(t.at AT TIME ZONE 'Europe/Paris')::date::text FROM task_deed t
        WHERE t.dossier_id = d.id AND t.waiting_for = 'appointment' AND t.kind = 'chased'
          AND t.rests_until = m.day) AS "remindedOn"
    FROM appointment m JOIN dossier d ON d.id = m.dossier_id JOIN person p ON p.id = d.person_id
      LEFT JOIN user_account a ON a.id = d.agent_id
    WHERE m.day BETWEEN ${from}::date AND ${last}::date ${whose === 'mine' ? mine : Prisma.empty}
    ORDER BY m.day, m.time NULLS LAST, p.sort_name, d.id, m.sequence
    LIMIT ${longestList}`);
  return { appointments: rows.map((row) => lineOf(row, today, caller)) };
};

const lineOf = (row: Row, today: CivilDate, { roles }: Caller): AgendaLine => {
  const { lastName, firstName, agentId, agentName, on, remindedOn, ...rest } = row;
  const appointmentOn = civilDateOf(on);
  return {
    ...rest,
    on: appointmentOn,
    person: { lastName, firstName },
    agent: agentId === null || agentName === null ? null : { id: agentId, name: agentName },
    remindedOn: remindedOn === null ? null : civilDateOf(remindedOn),
    allowedActs: row.outcome === 'pending' ? actsOn(appointmentOn, today, roles) : [],
  };
};

/** Nobody has come or failed to come before the day, and nobody calls off what is over. */
const actsOn = (appointmentOn: CivilDate, today: CivilDate, roles: Caller['roles']): readonly ActKind[] => {
  const allowed = allowedActs(
    { state: 'open', stage: 'appointment', isDecisionToTell: false, waiting: { for: 'appointment', appointmentOn } },
    { roles, today },
  );
  const tooSoon: readonly ActKind[] = appointmentOn > today ? ['appointmentHeld', 'appointmentMissed'] : [];
  const tooLate: readonly ActKind[] = appointmentOn < today ? ['appointmentCancelled'] : [];
  return actsOfAppointments.filter((act) => allowed.includes(act) && ![...tooSoon, ...tooLate].includes(act));
};
