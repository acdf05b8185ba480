import { addDays, addWorkingDays, type CivilDate } from '../calendar/index.ts';
import { type Stage, stagesOfEnd, type WaitingFor, waitingKinds } from '../path/index.ts';
import type { Delay, Delays } from './parameters.ts';

/** What a wait that lasts asks of the town. */
export const taskRules = [
  'sayWhatHappened',
  'chasePieces',
  'askLender',
  'askInstalments',
  'askRefund',
  'giveNews',
] as const;
export type TaskRule = (typeof taskRules)[number];

/** The rule that watches over a wait; null while an appointment is to come. `isDayKnown`: what is awaited has a day. */
export const ruleOf = (waitingFor: WaitingFor, isDayKnown = false): TaskRule | null => {
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
    case 'instalments':
      return isDayKnown ? 'askInstalments' : 'giveNews';
    case 'interestRefund':
      return isDayKnown ? 'askRefund' : 'giveNews';
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

/** A wait as it stands on a day, and where. */
export type Wait = {
  readonly for: WaitingFor;
  /** The first day it can have begun. */
  readonly since: CivilDate;
  readonly stage: Stage;
  /**
   * The first day on which something is to be asked, where what is awaited has a day of its own: after the one that the
   * lender put its decision off to, that of an instalment without news, that of a refund. It takes the place of the delay.
   */
  readonly dueFrom?: CivilDate | null;
};

/** How many days after its own day each of these waits asks for something. */
export const daysAfterAwaited = { postponedDecision: 1, instalments: 30, interestRefund: 0 } as const;

/** The days that waits follow, as far as they are known. */
export type AwaitedDays = {
  /** To which the lender put its decision off. */
  readonly postponedDecision: CivilDate | null;
  /** Of the earliest instalment of which nobody noted anything. */
  readonly instalments: CivilDate | null;
  /** From which a refund can be asked that is not asked yet. */
  readonly interestRefund: CivilDate | null;
};

/** From when a wait that follows a day asks for something; null when only the delay counts. */
export const dueFromOf = (waitingFor: WaitingFor, days: AwaitedDays): CivilDate | null => {
  switch (waitingFor) {
    case 'postponedDecision':
    case 'instalments':
    case 'interestRefund': {
      const day = days[waitingFor];
      return day === null ? null : addDays(day, daysAfterAwaited[waitingFor]);
    }
    default:
      return null;
  }
};

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
  const dueFrom = wait.dueFrom ?? null;
  const [rule, parameters] = [ruleOf(wait.for, dueFrom !== null), delays[wait.for]];
  if (rule === null || parameters === null) return null;
  const timesChased = deeds.filter(({ kind }) => kind === 'chased').length;
  const [dueOn = wait.since] = [
    dueFrom ?? after(wait.since, parameters.firstAfter),
    ...deeds.map(({ restsUntil }) => restsUntil),
  ]
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

/**
 * The day a task becomes due again once somebody was reminded. News of one instalment says nothing of the next, which is
 * asked about in its turn.
 */
export const restAfterChase = (
  { for: waitingFor, dueFrom = null }: Pick<Wait, 'for' | 'dueFrom'>,
  today: CivilDate,
  delays: Delays,
): CivilDate => {
  const rested = after(today, delays[waitingFor]?.thenEvery ?? { days: 1 });
  if (ruleOf(waitingFor, dueFrom !== null) !== 'askInstalments') return rested;
  const [sooner = rested] = [rested, addDays(today, daysAfterAwaited.instalments)].sort();
  return sooner;
};

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
