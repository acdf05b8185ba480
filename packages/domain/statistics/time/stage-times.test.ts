import { describe, expect, it } from 'vitest';
import { type StayCount, slowestStage, stageTimesOf } from '../index.ts';

const stay = (given: Partial<StayCount>): StayCount => ({
  stage: 'contact',
  days: 0,
  isOver: true,
  dossiers: 1,
  visits: 1,
  ...given,
});

describe('the time in each stage', () => {
  it('counts those still there for as long as is known, and leaves aside those without days', () => {
    const [contact] = stageTimesOf([
      stay({ days: 10, dossiers: 2, visits: 3 }),
      stay({ days: 20 }),
      stay({ days: 30, isOver: false }),
      stay({ days: null, dossiers: 4, visits: 4 }),
    ]);
    expect(contact).toMatchObject({
      dossiers: 8,
      visits: 9,
      counted: 4,
      leftOut: 4,
      ongoing: 1,
      firstQuartile: { days: 10 },
      median: { days: 10 },
      thirdQuartile: { days: 20 },
    });
  });

  it('has every stage, in order, with no days where nobody went', () => {
    const times = stageTimesOf([]);
    expect(times).toHaveLength(8);
    expect(times[0]).toMatchObject({ stage: 'contact', dossiers: 0, median: { days: null } });
    expect(slowestStage(times)).toBeNull();
  });

  it('names the slowest stage: the earliest of equals, and never the repayment', () => {
    const times = stageTimesOf([
      stay({ stage: 'collection', days: 40 }),
      stay({ stage: 'lender', days: 40 }),
      stay({ stage: 'contact', days: 3 }),
      stay({ stage: 'repayment', days: 700 }),
    ]);
    expect(slowestStage(times)?.stage).toBe('collection');
  });

  it('names no stage that most have not left yet', () => {
    expect(slowestStage(stageTimesOf([stay({ days: 90, isOver: false, dossiers: 3 }), stay({ days: 1 })]))).toBeNull();
  });
});
