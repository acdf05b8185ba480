import { describe, expect, it } from 'vitest';
import { amountAsTyped, readTypedAmount } from './typed-amount.ts';
import { readTypedDate, readTypedDay } from './typed-date.ts';

describe('a date as people type it', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['12/03/84', '1984-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['12032026', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['1er août 2026', '2026-08-01'],
    ['2026-03-12', '2026-03-12'],
    ['03/2026', '2026-03'],
    ['mars 2026', '2026-03'],
    ['Févr. 2026', '2026-02'],
    ['juillet 2026', '2026-07'],
    ['2026', '2026'],
  ])('reads %s', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });

  it.each(['', '31/02/2026', '12/13/2026', 'demain', '12/03', '1/2/3/2026', '12/mars/26/01'])(
    'refuses « %s »',
    (typed) => {
      expect(readTypedDate(typed)).toBeNull();
    },
  );

  it.each([
    ['12/03/45', '1945-03-12'],
    ['12/03/10', '2010-03-12'],
    ['12/03/11', '1911-03-12'],
    ['12/03/2045', '2045-03-12'],
  ])('takes the year of « %s » for the last one that may be', (typed, date) => {
    expect(readTypedDay(typed, 2010)).toBe(date);
  });

  it('takes only a day where only a day will do', () => {
    expect(readTypedDay('03/2026')).toBeNull();
    expect(readTypedDay('1/3/2026')).toBe('2026-03-01');
  });
});

describe('an amount as people type it', () => {
  it.each([
    ['1500', 150_000],
    ['1 500', 150_000],
    ['1 500 €', 150_000],
    ['1500,50', 150_050],
    ['1500.5', 150_050],
  ])('reads %s', (typed, cents) => {
    expect(readTypedAmount(typed)).toBe(cents);
  });

  it.each(['', 'mille', '-5', '1,500.00'])('refuses « %s »', (typed) => {
    expect(readTypedAmount(typed)).toBeNull();
  });

  it('is shown as it would be typed', () => {
    expect(amountAsTyped(150_000)).toBe('1500');
    expect(amountAsTyped(150_050)).toBe('1500,50');
    expect(amountAsTyped(null)).toBe('');
  });
});
