import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { type DelaySet, delaysOn, dueBounds, firstDelaySet, ruleTaskOf } from './index.ts';

const sooner: DelaySet = {
  effectiveFrom: civilDateOf('2026-04-01'),
  delays: {
    ...firstDelaySet.delays,
    decision: { firstAfter: { days: 20 }, thenEvery: { days: 10 }, atMost: 1 },
    preScreening: null,
  },
};
const on = (day: string) => delaysOn([sooner], civilDateOf(day));
const wait = { for: 'decision', since: civilDateOf('2026-04-06'), stage: 'lender' } as const;

describe('the delays of a day', () => {
  it('are the first ones before any other takes effect', () => {
    expect(delaysOn([], civilDateOf('2005-01-01'))).toBe(firstDelaySet.delays);
    expect(on('2026-03-31')).toBe(firstDelaySet.delays);
  });

  it('are those that took effect last, that day included', () => {
    expect(on('2026-04-01')).toBe(sooner.delays);
    expect(on('2030-01-01')).toBe(sooner.delays);
  });

  it('decide when a task is due, and when nobody is reminded at all', () => {
    expect(ruleTaskOf(wait, [], on('2026-03-31'))?.dueOn).toBe('2026-05-06');
    expect(ruleTaskOf(wait, [], on('2026-04-01'))?.dueOn).toBe('2026-04-26');
    const silent = { for: 'preScreening', since: civilDateOf('2026-04-06'), stage: 'contact' } as const;
    expect(ruleTaskOf(silent, [], on('2026-04-01'))).toBeNull();
    expect(dueBounds(civilDateOf('2026-05-01'), on('2026-04-01')).map(({ for: waits }) => waits)).not.toContain(
      'preScreening',
    );
  });
});
