import { describe, expect, it } from 'vitest';
import { harmless } from './harmless-cell.ts';

describe('a cell that leaves for a spreadsheet', () => {
  it.each(['=1+1', '+SOMME(A1)', '-cmd|x', '@A1', '\t=A1', ' =A1', '\r\n=A1', '\u200b=A1', '＝1', '+33=1', '=0'])(
    '%j is held back by an apostrophe',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Le Goff', '+33 6 39 98 00 00', '-', '--', '-12,50', 'a=b', '12/03/2015', "'déjà"])(
    '%j stays',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );
});
