import { type CivilDate, earliestDay, type PartialDate } from '@parcours/domain/calendar';
import {
  type Appointment,
  answerDueOn,
  appointmentsOf,
  countedReason,
  currentRequest,
  type FirstContact,
  type HistoryEntry,
  type LoanRequest,
  type Position,
  putOffUntil,
  waitingRules,
} from '@parcours/domain/path';
import { effectsOf } from '@parcours/domain/statistics';
import type { Prisma } from '../database/generated/client.ts';
import { type FigureProjection, projectFigures } from './figure-projection.ts';

const midnight = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);
const midnightOrNull = (day: CivilDate | null): Date | null => (day === null ? null : midnight(day));

type Columns = Omit<Prisma.DossierUncheckedCreateInput, 'id' | 'reference' | 'personId' | 'agentId' | 'lastRecordedAt'>;
type Appointments = Omit<Prisma.AppointmentCreateManyInput, 'dossierId'>[];

/** What the database keeps of a dossier beside its history, all of it read from that history. */
export type Projection = FigureProjection & { readonly dossier: Columns; readonly appointments: Appointments };

/** @throws Error when the history does not begin with a dated first contact: no dossier is stored without one. */
export const project = (history: readonly HistoryEntry[]): Projection => {
  const effects = effectsOf(history);
  const position = effects.at(-1)?.position ?? null;
  const opening = history[0];
  const request = currentRequest(history);
  const appointments = appointmentsOf(history);
  if (
    position === null ||
    request === null ||
    opening?.event.kind !== 'firstContactMade' ||
    opening.happenedOn === null
  ) {
    throw new Error('a history begins with a dated first contact');
  }
  return {
    dossier: {
      version: history.length,
      ...requestColumns(opening.event, request, opening.happenedOn),
      ...standingColumns(position, appointments),
      answerBy: midnightOrNull(answerDueOn(history)),
      putOffUntil: midnightOrNull(putOffUntil(history)),
      isDecisionToTell: position.isDecisionToTell,
      standsSinceDay: midnight(earliestDay(standsSince(position) ?? position.latest?.on ?? opening.happenedOn)),
    },
    ...projectFigures(effects),
    appointments: appointments.map(({ on, ...appointment }) => ({ day: midnight(on), ...appointment })),
  };
};

const requestColumns = (contact: FirstContact, request: LoanRequest, happenedOn: PartialDate) => ({
  channel: contact.channel,
  association: associationOf(contact),
  project: request.project,
  amountCents: request.amountCents,
  durationMonths: request.durationMonths,
  firstContactOn: happenedOn,
  firstContactDay: midnight(earliestDay(happenedOn)),
});

/** The detail of any other channel may name a person: it is never read apart from its line. */
const associationOf = ({ channel, channelDetail }: FirstContact): string | null =>
  channel === 'association' ? (channelDetail?.trim() ?? '') || null : null;

const standingColumns = (position: Position, appointments: readonly Appointment[]) => {
  const { state, stage, furthest } = position;
  const waiting = position.state === 'open' ? position.waiting : null;
  const end = position.state === 'closed' ? position.end : null;
  const appointment = appointments.find(({ outcome }) => outcome === 'pending') ?? null;
  return {
    state,
    stage,
    furthest,
    waitingFor: waiting?.for ?? null,
    turn: waiting === null ? null : waitingRules[waiting.for].turn,
    waitingSince: waiting?.since ?? null,
    appointmentOn: appointment === null ? null : midnight(appointment.on),
    appointmentTime: appointment?.time ?? null,
    appointmentPlace: appointment?.place ?? null,
    appointmentPlaceDetail: appointment?.placeDetail ?? null,
    endKind: end?.kind ?? null,
    mainReason: end === null ? null : countedReason(end),
    endedOn: position.state === 'open' ? null : position.endedOn,
  };
};

const standsSince = (position: Position): PartialDate | null =>
  position.state === 'open' ? position.waiting.since : position.endedOn;
