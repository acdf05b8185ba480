import { describe, expect, it } from 'vitest';
import { amountLabel, counted, numberLabel, percentageLabel, rateSentence } from './figure.ts';

const rate = (k: number, n: number, low: number, high: number) => ({
  k,
  n,
  interval: { low, high },
  isTooSmallForPercentage: n < 10,
});

describe('amounts', () => {
  it('writes round euros without decimals', () => {
    expect(amountLabel(150_000)).toBe('1\u202f500\u00a0€');
  });
  it('writes cents on two digits', () => {
    expect(amountLabel(123_450)).toBe('1\u202f234,50\u00a0€');
    expect(amountLabel(5)).toBe('0,05\u00a0€');
  });
  it('groups a million by thousands', () => {
    expect(numberLabel(1_234_567)).toBe('1\u202f234\u202f567');
  });
});

describe('counts', () => {
  it('keeps zero and one singular, as French does', () => {
    expect(counted(0, 'dossier', 'dossiers')).toBe('0\u00a0dossier');
    expect(counted(1, 'dossier', 'dossiers')).toBe('1\u00a0dossier');
    expect(counted(2, 'dossier', 'dossiers')).toBe('2\u00a0dossiers');
  });
});

describe('rates', () => {
  it('says a large rate with its percentage and its interval', () => {
    expect(rateSentence(rate(7, 131, 0.0261, 0.1062))).toBe(
      '7\u00a0sur\u00a0131, soit 5\u00a0% (intervalle à 95\u00a0%\u00a0: 3\u00a0% à 11\u00a0%)',
    );
  });
  it('says a small one in words, without a percentage', () => {
    expect(rateSentence(rate(3, 7, 0.158, 0.75))).toBe('3\u00a0sur\u00a07');
  });
  it('says a rate of nothing in words', () => {
    expect(rateSentence({ k: 0, n: 0, interval: null, isTooSmallForPercentage: true })).toBe('0\u00a0sur\u00a00');
  });
  it('never rounds something to nothing, nor almost all to all', () => {
    expect(percentageLabel(0.002)).toBe('moins de 1\u00a0%');
    expect(percentageLabel(0.998)).toBe('plus de 99\u00a0%');
    expect(percentageLabel(1 / 201)).toBe('moins de 1\u00a0%');
    expect(percentageLabel(199 / 200)).toBe('plus de 99\u00a0%');
    expect(percentageLabel(0)).toBe('0\u00a0%');
    expect(percentageLabel(1)).toBe('100\u00a0%');
  });
});
