import { type CivilDate, earliestDay, type PartialDate } from '@parcours/domain/calendar';
import {
  currentRequest,
  type HistoryEntry,
  type LoanRequest,
  type PathEvent,
  type Position,
  standingEntries,
  waitingRules,
} from '@parcours/domain/path';
import type { Channel } from '@parcours/domain/request';
import { effectsOf } from '@parcours/domain/statistics';
import type { Prisma } from '../database/generated/client.ts';
import { type FigureProjection, projectFigures } from './figure-projection.ts';

const midnight = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

type Columns = Omit<Prisma.DossierUncheckedCreateInput, 'id' | 'reference' | 'personId' | 'agentId' | 'lastRecordedAt'>;
/** What the database keeps of a dossier beside its history, all of it read from that history. */
export type Projection = FigureProjection & { readonly dossier: Columns };

/** @throws Error when the history does not begin with a dated first contact: no dossier is stored without one. */
export const project = (history: readonly HistoryEntry[]): Projection => {
  const effects = effectsOf(history);
  const position = effects.at(-1)?.position ?? null;
  const opening = history[0];
  const request = currentRequest(history);
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
      ...requestColumns(opening.event.channel, request, opening.happenedOn),
      ...standingColumns(position, standingEntries(history)),
      standsSinceDay: midnight(earliestDay(standsSince(position) ?? position.latest?.on ?? opening.happenedOn)),
    },
    ...projectFigures(effects),
  };
};

const requestColumns = (channel: Channel, request: LoanRequest, happenedOn: PartialDate) => ({
  channel,
  project: request.project,
  amountCents: request.amountCents,
  durationMonths: request.durationMonths,
  firstContactOn: happenedOn,
  firstContactDay: midnight(earliestDay(happenedOn)),
});

const standingColumns = (position: Position, entries: readonly HistoryEntry<PathEvent>[]) => {
  const { state, stage, furthest } = position;
  const waiting = position.state === 'open' ? position.waiting : null;
  const end = position.state === 'closed' ? position.end : null;
  return {
    state,
    stage,
    furthest,
    waitingFor: waiting?.for ?? null,
    turn: waiting === null ? null : waitingRules[waiting.for].turn,
    waitingSince: waiting?.since ?? null,
    appointmentOn: waiting?.appointmentOn ? midnight(waiting.appointmentOn) : null,
    appointmentTime: waiting?.appointmentOn ? lastAppointmentTime(entries) : null,
    endKind: end?.kind ?? null,
    mainReason: end?.mainReason ?? null,
    endedOn: position.state === 'open' ? null : position.endedOn,
  };
};

const standsSince = (position: Position): PartialDate | null =>
  position.state === 'open' ? position.waiting.since : position.endedOn;

const lastAppointmentTime = (entries: readonly HistoryEntry<PathEvent>[]): string | null => {
  const given = entries.findLast(({ event }) => event.kind === 'appointmentGiven')?.event;
  return given?.kind === 'appointmentGiven' ? given.time : null;
};
