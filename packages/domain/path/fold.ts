import { earliestDay, type PartialDate } from '../calendar/index.ts';
import type { End } from './end.ts';
import type { HistoryEntry, PathEvent, Voiding } from './event.ts';
import { isAtLeast, type Milestone, milestones, openedBy, rankOf, type Stage, stageOpenedBy } from './milestone.ts';
import type { Loops, Position, StageVisit } from './position.ts';
import { type Waiting, type WaitingFor, waitingOnEntry } from './waiting.ts';

type Entry = HistoryEntry<PathEvent>;
type When = PartialDate | null;

/** The events that count: those that no later entry takes out. */
export const standingEntries = (history: readonly HistoryEntry[]): readonly Entry[] => {
  const voided = new Set(history.flatMap(({ event }) => (event.kind === 'voided' ? [event.voidedSequence] : [])));
  return history.filter((entry): entry is Entry => isPathEntry(entry) && !voided.has(entry.sequence));
};

const isPathEntry = (entry: HistoryEntry): entry is Entry =>
  (entry.event satisfies PathEvent | Voiding).kind !== 'voided';

/**
 * Reads where a dossier stands from its history, null when nothing stands. Events are taken as they were accepted,
 * in the order of their sequence; `decide` is what refuses an impossible one.
 */
export const fold = (history: readonly HistoryEntry[]): Position | null =>
  standingEntries(history).reduce<Position | null>(step, null);

/** The position after one more event. */
export const step = (position: Position | null, { event, happenedOn }: Omit<Entry, 'sequence'>): Position => {
  if (position === null) return firstPosition(happenedOn);
  const moved = move(position, event, happenedOn);
  return happenedOn === null || (moved.latest !== null && earliestDay(moved.latest.on) > earliestDay(happenedOn))
    ? moved
    : { ...moved, latest: { on: happenedOn, kind: event.kind } };
};

const firstPosition = (on: When): Position => ({
  state: 'open',
  stage: 'contact',
  waiting: { for: 'preScreening', since: on, appointmentOn: null },
  furthest: 'firstContact',
  milestones: { firstContact: { on, isImplied: false } },
  visits: [{ stage: 'contact', enteredOn: on, leftOn: null, isOver: false }],
  loops: {
    morePiecesAsked: 0,
    decisionsPutOff: 0,
    appointmentsMissed: 0,
    appointmentsMoved: 0,
    appointmentsCancelled: 0,
    clarificationsAsked: 0,
    reopenings: 0,
  },
  isDecisionToTell: false,
  latest: on === null ? null : { on, kind: 'firstContactMade' },
});

const move = (position: Position, event: PathEvent, on: When): Position => {
  switch (event.kind) {
    case 'firstContactMade':
      return position;
    case 'preScreened':
      return reach(position, 'preScreened', on);
    case 'appointmentGiven': {
      const appointed = position.stage === 'contact' ? reach(position, 'preScreened', on) : position;
      const counted = hasAppointment(appointed) ? count(appointed, 'appointmentsMoved') : appointed;
      return wait(counted, 'appointment', on, event.appointmentOn);
    }
    case 'appointmentHeld':
      return reach(position, 'appointmentHeld', on);
    case 'appointmentMissed':
      return wait(count(position, 'appointmentsMissed'), 'appointmentDate', on);
    case 'appointmentCancelled':
      return wait(count(position, 'appointmentsCancelled'), 'appointmentDate', on);
    case 'foundEligible':
      return reach(position, 'foundEligible', on);
    case 'clarificationAsked': {
      const counted = count(position, 'clarificationsAsked');
      return position.stage === 'assessment' ? wait(counted, 'clarification', on) : counted;
    }
    case 'clarificationGiven':
      return wait(position, 'assessment', on);
    case 'requestChanged':
      return position;
    case 'piecesAsked':
      return wait(position, 'pieces', on);
    case 'piecesReceived':
      return wait(position, 'pieceCheck', on);
    case 'fileCompleted':
      return reach(position, 'fileComplete', on);
    case 'submitted':
      return reach(toTell(position, false), 'submitted', on);
    case 'acknowledged':
      return position;
    case 'morePiecesAsked':
      return wait(enter(count(position, 'morePiecesAsked'), 'collection', on), 'pieces', on);
    case 'decisionPutOff':
      return wait(count(position, 'decisionsPutOff'), 'postponedDecision', on);
    case 'granted':
      return reach(reach(toTell(position, event.isToTell), 'decided', on), 'granted', on);
    case 'refused':
      return end(reach(toTell(position, event.isToTell), 'decided', on), event.end, on);
    case 'decisionTold':
      return toTell(position, false);
    case 'paidOut':
      return reach(position, 'paidOut', on);
    case 'loanRepaid':
      return wait(position, 'interestRefund', on);
    case 'interestRefunded':
      return finish(reach(position, 'repaid', on), on);
    case 'closed':
      return end(position, event.end, on);
    case 'reopened':
      return enter(count(toTell(position, false), 'reopenings'), stageAfterReopening(position), on);
  }
};

/** Giving another appointment moves the one that stands. */
const hasAppointment = (position: Position): boolean =>
  position.state === 'open' && position.waiting.appointmentOn !== null;

/** A refused request can only be sent again; any other dossier takes up where it stopped. */
const stageAfterReopening = (position: Position): Stage =>
  position.state === 'closed' && position.end.kind === 'refusedByLender' ? 'dispatch' : position.stage;

/**
 * The milestones that reaching `milestone` would imply: those between the current stage and it that the dossier
 * does not have yet. In a loop the earlier ones are behind it already, so none is implied.
 */
export const impliedMilestones = (position: Position, milestone: Milestone): readonly Milestone[] =>
  milestones
    .slice(rankOf(openedBy[position.stage]) + 1, rankOf(milestone))
    .filter((between) => !position.milestones[between]);

const reach = (position: Position, milestone: Milestone, on: When): Position => {
  const throughImplied = impliedMilestones(position, milestone).reduce(
    (walked, implied) => mark(walked, implied, null, true),
    position,
  );
  return mark(throughImplied, milestone, on, false);
};

const mark = (position: Position, milestone: Milestone, on: When, isImplied: boolean): Position => {
  const marked: Position = {
    ...position,
    furthest: isAtLeast(position.furthest, milestone) ? position.furthest : milestone,
    milestones: { ...position.milestones, [milestone]: position.milestones[milestone] ?? { on, isImplied } },
  };
  const stage = stageOpenedBy(milestone);
  return stage === null ? marked : enter(marked, stage, on);
};

const enter = (position: Position, stage: Stage, on: When): Position => ({
  ...common(position),
  state: 'open',
  stage,
  waiting: { for: waitingOnEntry[stage], since: on, appointmentOn: null },
  visits: [...leave(position.visits, on), { stage, enteredOn: on, leftOn: null, isOver: false }],
});

const wait = (
  position: Position,
  waitingFor: WaitingFor,
  since: When,
  appointmentOn: Waiting['appointmentOn'] = null,
): Position =>
  position.state === 'open' ? { ...position, waiting: { for: waitingFor, since, appointmentOn } } : position;

const end = (position: Position, why: End, on: When): Position => ({
  ...common(position),
  state: 'closed',
  stage: position.stage,
  end: why,
  endedOn: on,
  visits: leave(position.visits, on),
});

const finish = (position: Position, on: When): Position => ({
  ...common(position),
  state: 'finished',
  stage: 'repayment',
  endedOn: on,
  visits: leave(position.visits, on),
});

const leave = (visits: readonly StageVisit[], on: When): readonly StageVisit[] =>
  visits.map((visit) => (visit.isOver ? visit : { ...visit, leftOn: on, isOver: true }));

const count = (position: Position, loop: keyof Loops): Position => ({
  ...position,
  loops: { ...position.loops, [loop]: position.loops[loop] + 1 },
});

const toTell = (position: Position, isDecisionToTell: boolean): Position => ({ ...position, isDecisionToTell });

const common = ({ furthest, milestones: reached, visits, loops, isDecisionToTell, latest }: Position) => ({
  furthest,
  milestones: reached,
  visits,
  loops,
  isDecisionToTell,
  latest,
});
