import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from './amount.ts';
import type { Cell } from './cell.ts';

describe('an amount typed in a register', () => {
  it.each<[Cell, number]>([
    ['1500', 150_000],
    ['1 500 €', 150_000],
    ['1\u00a0500 €', 150_000],
    ['1\u202f500\u00a0€', 150_000],
    ['1500€', 150_000],
    ['€ 1500', 150_000],
    ['1500 euros', 150_000],
    ['1500 EUR', 150_000],
    ['2000,00', 200_000],
    ['2000.5', 200_050],
    ['1,500.00', 150_000],
    ['1.500,00', 150_000],
    ['1 500,50 €', 150_050],
    ["1'500", 150_000],
    ['1,500', 150_000],
    ['1.500', 150_000],
    ['12 345,6', 1_234_560],
    ['300', 30_000],
    ['0', 0],
    [1500, 150_000],
    [1234.56, 123_456],
    [0.1 + 0.2, 30],
  ])('%j is %i cents', (cell, cents) => {
    expect(readAmount(cell)).toEqual({ isRead: true, value: cents });
  });

  it.each<[Cell]>([
    ['?? €'],
    ['environ 1500'],
    ['1500-2000'],
    ['-1500'],
    ['15 00'],
    ['1 5000'],
    ['1,500,50'],
    ['1.500.00'],
    ['1500,123'],
    ['€'],
    [-1],
    [10.001],
    [Number.NaN],
    [true],
  ])('%j is no amount', (cell) => {
    expect(readAmount(cell)).toEqual({ isRead: false, problem: { code: 'notAnAmount' } });
  });

  it.each<[Cell]>([[null], [' '], ['-']])('%j says nothing', (cell) => {
    expect(readAmount(cell)).toEqual({ isRead: true, value: null });
  });

  it.each<[Cell]>([['100 001'], ['99999999999999999999'], [1e300]])('%j is too large to be meant', (cell) => {
    expect(readAmount(cell)).toEqual({ isRead: false, problem: { code: 'amountTooLarge', mostCents: 10_000_000 } });
  });

  it('is the same amount however it is grouped, marked and followed', () => {
    const grouping = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', ',', "'");
    const currency = fc.constantFrom('', '€', ' €', '\u00a0€', ' euros', ' EUR');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        grouping,
        fc.constantFrom('.', ','),
        currency,
        (cents, group, mark, unit) => {
          fc.pre(group !== mark);
          const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
          const typed = `${euros}${mark}${String(cents % 100).padStart(2, '0')}${unit}`;
          expect(readAmount(typed)).toEqual({ isRead: true, value: cents });
          expect(readAmount(cents / 100)).toEqual({ isRead: true, value: cents });
        },
      ),
    );
  });
});
