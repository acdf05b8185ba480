import { describe, expect, it } from 'vitest';
import { holdsSocialSecurityNumber } from './index.ts';

describe('a social-security number', () => {
  it.each([
    '1850794028123',
    '185079402812345',
    '1 85 07 94 028 123 45',
    '2 91 12 2A 004 087 12',
    '2.91.12.94.004.087',
    'son numéro : 1-85-07-94-028-123, dit au guichet',
    '1\u00a085\u202f07 94 028 123',
  ])('is seen in « %s »', (text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(true);
  });

  it.each([
    '',
    '06 39 98 01 02',
    '+33 6 39 98 01 02',
    '0033 6 39 98 01 02',
    '12/03/1984',
    '1 500 € sur 24 mois',
    '3850794028123',
    '18507940281',
    'FR76 1027 8060 1000 0201 2345 678',
    '01890000-0000-7000-8000-000000000000',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ])('is not seen in « %s »', (text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(false);
  });
});
