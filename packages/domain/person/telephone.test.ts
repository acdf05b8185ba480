import { describe, expect, it } from 'vitest';
import { isTelephone } from './index.ts';

describe('a telephone number', () => {
  it.each([
    '06 39 98 00 00',
    '01.49.00.00.00',
    '0149000000',
    '+33 6 39 98 00 00',
    '0033 639980000',
    '+32 470 12 34 56',
    '39 39',
  ])('is « %s »', (typed) => {
    expect(isTelephone(typed)).toBe(true);
  });

  it.each([
    'abc',
    '',
    '06 39 98 00 0',
    '06 39 98 00 000',
    '+33 6 39 98 00',
    '00',
    '06 39 98 00 00 le soir',
    '123456789',
  ])('is not « %s »', (typed) => {
    expect(isTelephone(typed)).toBe(false);
  });
});
