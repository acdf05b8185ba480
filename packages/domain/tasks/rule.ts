import { addDays, addWorkingDays, type CivilDate } from '../calendar/index.ts';
import { type Stage, stagesOfEnd, type WaitingFor, waitingKinds } from '../path/index.ts';
import type { Delay, Delays } from './parameters.ts';

/** What a wait that lasts asks of the town. */
export const taskRules = ['sayWhatHappened', 'chasePieces', 'askLender', 'giveNews'] as const;
export type TaskRule = (typeof taskRules)[number];

/** The rule that watches over a wait; null while an appointment is to come. */
export const ruleOf = (waitingFor: WaitingFor): TaskRule | null => {
  switch (waitingFor) {
    case 'appointment':
      return null;
    case 'appointmentOutcome':
      return 'sayWhatHappened';
    case 'pieces':
      return 'chasePieces';
    case 'decision':
    case 'postponedDecision':
      return 'askLender';
    default:
      return 'giveNews';
  }
};

/** What was done about one wait: somebody was reminded, or the task was put off. */
export type TaskDeed = {
  readonly kind: 'chased' | 'postponed';
  /** The day it becomes due again. */
  readonly restsUntil: CivilDate;
};

/** A wait as it stands on a day, and where. `since` is the first day it can have begun. */
export type Wait = { readonly for: WaitingFor; readonly since: CivilDate; readonly stage: Stage };

/** What a rule asks for. It is read from the wait at each look and kept nowhere. */
export type RuleTask = {
  readonly rule: TaskRule;
  readonly dueOn: CivilDate;
  readonly timesChased: number;
  /** Null: as often as needed. */
  readonly atMost: number | null;
  /** Reminded as often as makes sense: an agent may close the dossier as *lost touch*. Nothing closes by itself. */
  readonly proposesLostTouch: boolean;
};

const after = (day: CivilDate, delay: Delay): CivilDate =>
  'days' in delay ? addDays(day, delay.days) : addWorkingDays(day, delay.workingDays);

/** What a wait asks for and when, given what was already done about it; null when it asks for nothing. */
export const ruleTaskOf = (wait: Wait, deeds: readonly TaskDeed[], delays: Delays): RuleTask | null => {
  const [rule, parameters] = [ruleOf(wait.for), delays[wait.for]];
  if (rule === null || parameters === null) return null;
  const timesChased = deeds.filter(({ kind }) => kind === 'chased').length;
  const [dueOn = wait.since] = [after(wait.since, parameters.firstAfter), ...deeds.map(({ restsUntil }) => restsUntil)]
    .sort()
    .reverse();
  const { atMost } = parameters;
  return {
    rule,
    dueOn,
    timesChased,
    atMost,
    proposesLostTouch: atMost !== null && timesChased >= atMost && mayLoseTouch(wait.stage),
  };
};

const mayLoseTouch = (stage: Stage): boolean => (stagesOfEnd.leftByPerson as readonly Stage[]).includes(stage);

/** The day a task becomes due again once somebody was reminded. */
export const restAfterChase = (waitingFor: WaitingFor, today: CivilDate, delays: Delays): CivilDate =>
  after(today, delays[waitingFor]?.thenEvery ?? { days: 1 });

/**
 * For each wait that a rule watches over, the last day on which it can have begun for its first reminder to be due
 * today: a bound that a database can search by. Delays only grow with the day they start on, so one bound is enough.
 */
export const dueBounds = (
  today: CivilDate,
  delays: Delays,
): readonly { readonly for: WaitingFor; readonly begunBy: CivilDate }[] =>
  waitingKinds.flatMap((waitingFor) => {
    const parameters = delays[waitingFor];
    return parameters === null || ruleOf(waitingFor) === null
      ? []
      : [{ for: waitingFor, begunBy: lastStartFor(parameters.firstAfter, today) }];
  });

const lastStartFor = (delay: Delay, today: CivilDate): CivilDate => {
  if ('days' in delay) return addDays(today, -delay.days);
  let start = addWorkingDays(today, -delay.workingDays);
  while (addWorkingDays(addDays(start, 1), delay.workingDays) <= today) start = addDays(start, 1);
  while (addWorkingDays(start, delay.workingDays) > today) start = addDays(start, -1);
  return start;
};
