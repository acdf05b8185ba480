import { describe, expect, it } from 'vitest';
import { holdsSocialSecurityNumber } from './index.ts';

describe('a social-security number', () => {
  it.each([
    ['thirteen figures', '1850794028123'],
    ['with its key', '185079402812359'],
    ['with its key, in groups', '1 85 07 94 028 123 59'],
    ['with a key that is mistyped, in the groups of the card', '1 85 07 94 028 123 45'],
    ['born in Corse-du-Sud', '2 91 12 2A 004 087 54'],
    ['born in Haute-Corse, in small letters', '291122b00408781'],
    ['with dots', '2.91.12.94.004.087'],
    ['within a sentence', 'son numéro : 1-85-07-94-028-123, dit au guichet'],
    ['with spaces that do not break', '1\u00a085\u202f07 94 028 123'],
    ['born overseas', '1 85 07 97 411 123'],
    ['born abroad', '1 85 07 99 352 123'],
    ['with a month that is not known', '1 85 20 94 028 123'],
    ['after a telephone number', '06 39 98 01 02, 1850794028123'],
  ])('is seen: %s', (_, text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a telephone number', '06 39 98 01 02'],
    ['a telephone number from abroad', '+33 6 39 98 01 02'],
    ['a telephone number dialled from abroad', '0033 6 39 98 01 02'],
    ['two telephone numbers', '01 45 90 23 45 06 39 98 01 02'],
    ['a telephone number of another country', '+1 85 07 94 02 81'],
    ['a date', '12/03/1984'],
    ['a request', '1 500 € sur 24 mois'],
    ['another first figure', '3850794028123'],
    ['eleven figures', '18507940281'],
    ['the SIRET of a town hall, of fourteen figures', '219 400 710 00019'],
    ['fifteen figures with a wrong key', '185079402812345'],
    ['no such month', '1851394028123'],
    ['no such département', '1850796028123'],
    ['no commune', '1850794000123'],
    ['no order', '1850794028000'],
    ['a bank account', 'FR76 1027 8060 1000 0201 2345 678'],
    ['an id', '01890000-0000-7000-8000-000000000000'],
    ['a hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  ])('is not seen: %s', (_, text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(false);
  });
});
