import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { papersDueOn } from './index.ts';

describe('the day before which the person brings papers', () => {
  it.for([
    ['2026-12-09', '2026-12-09', 'the planned day'],
    ['2026-12-05', '2026-12-07', 'the Monday after a planned Saturday'],
    ['2026-12-25', '2026-12-28', 'the Monday after Christmas and its weekend'],
    ['2026-11-24', '2026-11-24', 'the day after today'],
    ['2026-11-23', '2026-12-07', 'ten working days, when the planned day is today'],
    ['2026-11-01', '2026-12-07', 'ten working days, when the planned day has passed'],
    [null, '2026-12-07', 'ten working days, when no day is planned'],
  ] as const)('planned on %s, it is %s: %s', ([plannedOn, expected]) => {
    const planned = plannedOn === null ? null : civilDateOf(plannedOn);
    expect(papersDueOn(planned, civilDateOf('2026-11-23'))).toBe(expected);
  });
});
