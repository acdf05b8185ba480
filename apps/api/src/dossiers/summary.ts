import type { DossierSummary } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { type CivilDate, civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import {
  type AppointmentPlace,
  allowedActs,
  type EndKind,
  type Milestone,
  type Stage,
  type Standing,
  type State,
  type WaitingFor,
  waitingOn,
  waitingRules,
} from '@parcours/domain/path';
import type { Channel, Project } from '@parcours/domain/request';
import { Prisma } from '../database/generated/client.ts';
import { presentReasons } from '../store/reason-lists.ts';

/** One dossier as the database gives it for a list. */
export type SummaryRow = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly state: State;
  readonly stage: Stage;
  readonly furthest: Milestone;
  readonly waitingFor: WaitingFor | null;
  readonly waitingSince: string | null;
  readonly appointmentOn: string | null;
  readonly appointmentTime: string | null;
  readonly appointmentPlace: AppointmentPlace | null;
  readonly appointmentPlaceDetail: string | null;
  readonly endKind: EndKind | null;
  readonly mainReason: string | null;
  readonly reasonName: string | null;
  readonly endedOn: string | null;
  readonly firstContactOn: string;
  readonly channel: Channel;
  readonly project: Project;
  readonly amountCents: number | null;
  readonly durationMonths: number | null;
  readonly lastRecordedAt: Date;
  readonly answerBy: string | null;
  readonly isDecisionToTell: boolean;
};

/** Columns of a `SummaryRow`, from `dossier d` joined to `person p`, `user_account a` and the names of reasons. */
export const summaryColumns = Prisma.sql`
  d.id, d.reference, d.version, p.last_name AS "lastName", p.first_name AS "firstName",
  d.agent_id AS "agentId", a.name AS "agentName", d.state, d.stage, d.furthest,
  d.waiting_for AS "waitingFor", d.waiting_since AS "waitingSince",
  d.appointment_on::text AS "appointmentOn", d.appointment_time AS "appointmentTime",
  d.appointment_place AS "appointmentPlace", d.appointment_place_detail AS "appointmentPlaceDetail",
  d.end_kind AS "endKind", d.main_reason AS "mainReason",
  named.label AS "reasonName", d.ended_on AS "endedOn",
  d.first_contact_on AS "firstContactOn", d.channel, d.project, d.amount_cents AS "amountCents",
  d.duration_months AS "durationMonths", d.last_recorded_at AS "lastRecordedAt",
  d.answer_by::text AS "answerBy", d.is_decision_to_tell AS "isDecisionToTell"`;

export const summaryTables = Prisma.sql`
  dossier d JOIN person p ON p.id = d.person_id LEFT JOIN user_account a ON a.id = d.agent_id
    LEFT JOIN ${presentReasons} named ON named.of_end = d.end_kind::text AND named.code = d.main_reason`;

/** Who looks, and on what day. */
export type Viewer = { readonly roles: readonly Role[]; readonly today: CivilDate };

/** Identity is for those who accompany: a head who is not an agent too works by reference. */
export const seesIdentity = (roles: readonly Role[]): boolean => roles.includes('agent');

const datedOrNull = (text: string | null) => (text === null ? null : partialDateOf(text));

export const summaryOf = (row: SummaryRow, viewer: Viewer): DossierSummary => {
  const waiting = waitingOf(row, viewer.today);
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    person: seesIdentity(viewer.roles) ? { lastName: row.lastName, firstName: row.firstName } : null,
    agent: row.agentId === null || row.agentName === null ? null : { id: row.agentId, name: row.agentName },
    state: row.state,
    stage: row.stage,
    furthest: row.furthest,
    waiting: waiting && {
      ...waiting,
      turn: waitingRules[waiting.for].turn,
      time: row.appointmentTime,
      place: row.appointmentPlace,
      placeDetail: seesIdentity(viewer.roles) ? row.appointmentPlaceDetail : null,
      next: waitingRules[waiting.for].next,
    },
    end:
      row.endKind === null || row.mainReason === null
        ? null
        : {
            kind: row.endKind,
            mainReason: row.mainReason,
            on: datedOrNull(row.endedOn),
            ...(row.reasonName !== null && { name: row.reasonName }),
          },
    firstContactOn: partialDateOf(row.firstContactOn),
    channel: row.channel,
    project: row.project,
    amountCents: row.amountCents,
    durationMonths: row.durationMonths,
    lastRecordedAt: row.lastRecordedAt.toISOString(),
    answerBy: row.answerBy === null ? null : civilDateOf(row.answerBy),
    isDecisionToTell: row.isDecisionToTell,
    allowedActs: allowedActs(standingOf(row, waiting), viewer),
  };
};

const waitingOf = (row: SummaryRow, today: CivilDate) =>
  row.waitingFor === null
    ? null
    : waitingOn(
        {
          for: row.waitingFor,
          since: datedOrNull(row.waitingSince),
          appointmentOn: row.appointmentOn === null ? null : civilDateOf(row.appointmentOn),
        },
        today,
      );

const standingOf = (
  { state, stage, isDecisionToTell }: SummaryRow,
  waiting: ReturnType<typeof waitingOf>,
): Standing => {
  if (state !== 'open') return { state, stage, isDecisionToTell };
  if (waiting === null) throw new Error('an open dossier waits for something');
  return { state, stage, waiting, isDecisionToTell };
};
