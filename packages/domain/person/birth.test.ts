import { expect, it } from 'vitest';
import { civilDateOf, partialDateOf } from '../calendar/index.ts';
import { birthYears, canBeBornOn } from './index.ts';

it.each([
  ['1984-03-12', '2026-01-12', true],
  ['2010-12-31', '2026-01-12', true],
  ['2011-01-01', '2026-01-12', false],
  ['2045-03-12', '2026-01-12', false],
  ['1900-01-01', '2026', true],
  ['1899-12-31', '2026', false],
  ['1996', '2012-05', true],
  ['1997', '2012-05', false],
])('somebody born on %s who asks on %s: %s', (bornOn, contactOn, isPossible) => {
  expect(canBeBornOn(partialDateOf(bornOn), partialDateOf(contactOn))).toBe(isPossible);
});

it('gives the years, which tell the century of two figures', () => {
  expect(birthYears(civilDateOf('2026-01-12'))).toEqual({ earliest: 1900, latest: 2010 });
});
