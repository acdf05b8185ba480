import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../calendar/index.ts';
import { type Stage, type WaitingFor, waitingKinds, waitingRules } from '../path/index.ts';
import { firstDelaySet } from './parameters.ts';
import {
  type AwaitedDays,
  dueBounds,
  dueFromOf,
  restAfterChase,
  ruleOf,
  ruleTaskOf,
  type TaskDeed,
  type TaskRule,
} from './rule.ts';

const day = civilDateOf;
const { delays } = firstDelaySet;
const chased = (restsUntil: string): TaskDeed => ({ kind: 'chased', restsUntil: day(restsUntil) });
const postponed = (restsUntil: string): TaskDeed => ({ kind: 'postponed', restsUntil: day(restsUntil) });

/** Written by hand: each wait, the rule that watches over it, and when a wait begun on Monday 2 March 2026 asks for something. */
const truth: Readonly<Record<WaitingFor, readonly [rule: TaskRule | null, dueOn: string | null]>> = {
  preScreening: ['giveNews', '2026-03-09'],
  appointmentDate: ['giveNews', '2026-03-17'],
  appointment: [null, null],
  appointmentOutcome: ['sayWhatHappened', '2026-03-03'],
  assessment: ['giveNews', '2026-03-17'],
  clarification: ['giveNews', '2026-03-16'],
  pieceList: ['giveNews', '2026-03-12'],
  pieces: ['chasePieces', '2026-03-16'],
  pieceCheck: ['giveNews', '2026-03-17'],
  dispatch: ['giveNews', '2026-03-12'],
  decision: ['askLender', '2026-04-01'],
  postponedDecision: ['askLender', '2026-04-01'],
  payout: ['giveNews', '2026-04-01'],
  instalments: ['giveNews', '2026-08-29'],
  interestRefund: ['giveNews', '2026-05-31'],
};

const taskOf = (waitingFor: WaitingFor, since: string, ...deeds: readonly TaskDeed[]) =>
  ruleTaskOf({ for: waitingFor, since: day(since), stage: waitingRules[waitingFor].stage }, deeds, delays);

describe('what a wait asks for', () => {
  it.for(Object.entries(truth))('is known while waiting for %s', ([kind, [rule, dueOn]]) => {
    const waitingFor = waitingKinds.find((known) => known === kind);
    expect(waitingFor).toBeDefined();
    if (waitingFor === undefined) return;
    expect(ruleOf(waitingFor)).toBe(rule);
    expect(taskOf(waitingFor, '2026-03-02')?.dueOn ?? null).toBe(dueOn);
  });

  it('leaves out week-ends and public holidays while pieces are awaited', () => {
    // 1 and 8 May, Ascension on the 14th, Whit Monday on the 25th.
    expect(taskOf('pieces', '2026-04-30')?.dueOn).toBe('2026-05-19');
    expect(taskOf('pieces', '2026-12-18')?.dueOn).toBe('2027-01-05');
  });

  it('starts anew from each reminder', () => {
    expect(restAfterChase({ for: 'pieces' }, day('2026-03-16'), delays)).toBe('2026-03-30');
    expect(taskOf('pieces', '2026-03-02', chased('2026-03-30'))).toMatchObject({
      dueOn: '2026-03-30',
      timesChased: 1,
      atMost: 3,
    });
  });

  it('waits for the day it was put off to, without counting a reminder', () => {
    expect(taskOf('pieces', '2026-03-02', postponed('2026-03-20'))).toMatchObject({
      dueOn: '2026-03-20',
      timesChased: 0,
    });
  });

  it('is never due sooner because it was put off', () => {
    expect(taskOf('pieces', '2026-03-02', postponed('2026-03-04'))?.dueOn).toBe('2026-03-16');
  });
});

describe('a wait for something that has a day', () => {
  const days: AwaitedDays = {
    postponedDecision: day('2026-06-15'),
    instalments: day('2026-03-31'),
    interestRefund: day('2026-07-01'),
  };
  const unknown: AwaitedDays = { postponedDecision: null, instalments: null, interestRefund: null };
  /** Written by hand: when it asks for something, whatever the delay since 2 March 2026. */
  const following = [
    ['postponedDecision', 'askLender', '2026-06-16'],
    ['instalments', 'askInstalments', '2026-04-30'],
    ['interestRefund', 'askRefund', '2026-07-01'],
  ] as const;

  it.for(following)('%s follows that day', ([waitingFor, rule, dueOn]) => {
    const wait = { for: waitingFor, since: day('2026-03-02'), stage: waitingRules[waitingFor].stage };
    const dueFrom = dueFromOf(waitingFor, days);
    expect(ruleTaskOf({ ...wait, dueFrom }, [], delays)).toMatchObject({ rule, dueOn });
    expect(ruleTaskOf({ ...wait, dueFrom }, [chased('2026-09-01')], delays)?.dueOn).toBe('2026-09-01');
    expect(dueFromOf(waitingFor, unknown)).toBeNull();
  });

  /** Written by hand: until when each rests after a reminder of 30 April 2026, and without a known day. */
  it.for<[WaitingFor, string, string]>([
    ['postponedDecision', '2026-05-15', '2026-05-15'],
    ['instalments', '2026-05-30', '2026-10-27'],
    ['interestRefund', '2026-07-29', '2026-07-29'],
  ])('%s rests after a reminder no longer than until the next day it follows', ([waitingFor, rest, restUnknown]) => {
    const today = day('2026-04-30');
    expect(restAfterChase({ for: waitingFor, dueFrom: dueFromOf(waitingFor, days) }, today, delays)).toBe(rest);
    expect(restAfterChase({ for: waitingFor, dueFrom: null }, today, delays)).toBe(restUnknown);
  });

  it('asks about the next instalment though somebody was reminded of the one before', () => {
    const wait = { for: 'instalments', since: day('2026-03-02'), stage: 'repayment' } as const;
    const first = { ...wait, dueFrom: dueFromOf('instalments', days) };
    const done: TaskDeed = { kind: 'chased', restsUntil: restAfterChase(first, day('2026-05-02'), delays) };
    const second = { ...wait, dueFrom: dueFromOf('instalments', { ...days, instalments: day('2026-04-30') }) };
    expect(ruleTaskOf(second, [done], delays)).toMatchObject({ rule: 'askInstalments', dueOn: '2026-06-01' });
  });

  it.for(waitingKinds.filter((kind) => following.every(([known]) => known !== kind)))('%s has none', (waitingFor) => {
    expect(dueFromOf(waitingFor, days)).toBeNull();
  });
});

describe('a person who does not answer', () => {
  const three = [chased('2026-03-30'), chased('2026-04-14'), chased('2026-04-28')];

  it('may be said out of touch after three reminders, and not before', () => {
    expect(taskOf('pieces', '2026-03-02', ...three.slice(0, 2))?.proposesLostTouch).toBe(false);
    expect(taskOf('pieces', '2026-03-02', ...three)?.proposesLostTouch).toBe(true);
  });

  it.for<[WaitingFor, boolean]>([
    ['preScreening', true],
    ['appointmentDate', true],
    ['pieces', true],
    ['decision', false],
    ['postponedDecision', false],
    ['payout', false],
    ['instalments', false],
    ['interestRefund', false],
    ['appointmentOutcome', false],
  ])('is only given up where the person can be: %s', ([waitingFor, isProposed]) => {
    expect(taskOf(waitingFor, '2026-03-02', ...three)?.proposesLostTouch).toBe(isProposed);
  });

  it('is never out of touch once the loan is paid out', () => {
    const stage: Stage = 'repayment';
    expect(ruleTaskOf({ for: 'pieces', since: day('2026-03-02'), stage }, three, delays)?.proposesLostTouch).toBe(
      false,
    );
  });
});

describe('the bound that a database searches by', () => {
  it('holds on every day of a year: due at the bound, not due the day after', () => {
    for (let today = day('2026-01-01'); today < '2027-01-01'; today = addDays(today, 1)) {
      for (const { for: waitingFor, begunBy } of dueBounds(today, delays)) {
        const atTheBound = taskOf(waitingFor, begunBy)?.dueOn ?? '';
        const dayAfter = taskOf(waitingFor, addDays(begunBy, 1))?.dueOn ?? '';
        expect(atTheBound <= today, `${waitingFor} on ${today}`).toBe(true);
        expect(dayAfter > today, `${waitingFor} on ${today}`).toBe(true);
      }
    }
  });
});
