import { expect, it } from 'vitest';
import { isWholeDay } from './whole-day.ts';

it.each(['01/01/2026', '1.1.2026', '12 mars 2026', '2026-01-01', '01012026'])(
  'takes « %s » for a whole day',
  (typed) => {
    expect(isWholeDay(typed)).toBe(true);
  },
);

it.each(['', '01/01/20', '01/01/202', '12/03/26', '03/2026', '2026', '31/02/2026'])('waits after « %s »', (typed) => {
  expect(isWholeDay(typed)).toBe(false);
});
