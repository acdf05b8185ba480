import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps.ts';

const today = civilDateOf('2026-11-23');
const on = (day: string) => ({ on: partialDateOf(day), isImplied: false });
const open = {
  state: 'open',
  stage: 'assessment',
  furthest: 'appointmentHeld',
  milestones: [
    { milestone: 'firstContact', ...on('2026-10-01') },
    { milestone: 'preScreened', on: null, isImplied: true },
    { milestone: 'appointmentHeld', ...on('2026-11-20') },
  ],
  waiting: {
    for: 'assessment',
    turn: 'town',
    since: partialDateOf('2026-11-20'),
    appointmentOn: null,
    time: null,
    place: null,
    placeDetail: null,
    next: 'foundEligible',
  },
  end: null,
} as const;
const closed = {
  ...open,
  state: 'closed',
  waiting: null,
  end: { kind: 'leftByPerson', mainReason: 'lostTouch', on: partialDateOf('2026-11-22') },
} as const;

describe('the steps of a path', () => {
  it('are the ten milestones, whatever was reached', () => {
    expect(stepsOf(open, today)).toHaveLength(10);
    expect(stepsOf(open, today).map(({ status }) => status)).toEqual([
      'reached',
      'implied',
      'reached',
      ...Array.from({ length: 7 }, () => 'ahead'),
    ]);
  });
  it('give no time where one end has no day', () => {
    expect(stepsOf(open, today).map(({ time }) => time)).toEqual(Array.from({ length: 10 }, () => null));
  });
  it('give the days between two days', () => {
    const milestones = [open.milestones[0], { milestone: 'preScreened', ...on('2026-10-05') }] as const;
    expect(stepsOf({ ...open, milestones: [...milestones] }, today)[0]?.time).toBe('4\u00a0jours');
  });
  it('show where an open dossier is and whose turn it is', () => {
    expect(stepsOf(open, today)[2]?.here).toEqual({ is: 'waiting', turn: 'town', time: 'depuis 3\u00a0jours' });
  });
  it('show where a closed one stopped, and how', () => {
    expect(stepsOf(closed, today)[2]?.here).toEqual({ is: 'ended', label: 'Abandon', time: '2\u00a0jours' });
  });
});
