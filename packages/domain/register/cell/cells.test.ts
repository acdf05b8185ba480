import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import { readAnswer } from './answer.ts';
import { type Cell, cellText, isBlank } from './cell.ts';
import { type LenderDecision, readDecision } from './decision.ts';
import { readDone } from './done.ts';
import { readDuration } from './duration.ts';
import { readTelephone, readText } from './text.ts';

describe('an answer', () => {
  it.each<[Cell]>([['oui'], ['Oui '], ['O'], ['o'], ['x'], ['X'], ['1'], [1], [true], ['✓'], ['venue'], ['Présent']])(
    '%j is yes',
    (cell) => {
      expect(readAnswer(cell)).toEqual({ isRead: true, value: true });
    },
  );

  it.each<[Cell]>([
    ['non'],
    ['N'],
    ['n'],
    ['0'],
    [0],
    [false],
    ['absent'],
    ['Absente'],
    ['pas venue'],
    ['irrecevable'],
  ])('%j is no', (cell) => {
    expect(readAnswer(cell)).toEqual({ isRead: true, value: false });
  });

  it.each<[Cell]>([['peut-être'], ['oui et non'], [2]])('%j is neither', (cell) => {
    expect(readAnswer(cell)).toEqual({ isRead: false, problem: { code: 'notYesOrNo' } });
  });
});

describe('a duration', () => {
  it.each<[Cell, number]>([
    ['24', 24],
    [24, 24],
    ['24 mois', 24],
    ['24m', 24],
    ['24,0', 24],
    ['2 ans', 24],
    ['1 an', 12],
    ['36 mensualités', 36],
  ])('%j is %i months', (cell, months) => {
    expect(readDuration(cell)).toEqual({ isRead: true, value: months });
  });

  it.each<[Cell]>([['longue'], ['0'], [24.5], ['12-24'], [-3]])('%j is no duration', (cell) => {
    expect(readDuration(cell)).toEqual({ isRead: false, problem: { code: 'notADuration' } });
  });

  it('is refused beyond ten years', () => {
    expect(readDuration('121')).toEqual({ isRead: false, problem: { code: 'durationTooLong', mostMonths: 120 } });
  });
});

describe('the decision of the lender', () => {
  it.each<[string, LenderDecision | null]>([
    ['Accordé', 'granted'],
    ['ACCORDÉE', 'granted'],
    ['avis favorable', 'granted'],
    ['Refusé', 'refused'],
    ['refus', 'refused'],
    ['Rejetée', 'refused'],
    ['ajourné', 'putOff'],
    ['en attente', null],
    ['', null],
  ])('%j', (word, decision) => {
    expect(readDecision(word)).toEqual({ isRead: true, value: decision });
  });

  it.each([['à voir'], ['accord de principe'], ['voir courrier']])('is not guessed from %j', (word) => {
    expect(readDecision(word)).toEqual({ isRead: false, problem: { code: 'unknownDecision' } });
  });
});

describe('a step of the file', () => {
  const years = { earliest: 1900, latest: 2026 };

  it.each<[Cell, { on: string | null } | null]>([
    ['24/06/2014', { on: '2014-06-24' }],
    ['oui', { on: null }],
    ['x', { on: null }],
    ['non', null],
    ['', null],
  ])('%j', (cell, done) => {
    expect(readDone(cell, years)).toEqual({ isRead: true, value: done });
  });

  it('says what is wrong with its date', () => {
    expect(readDone('31/02/2016', years)).toEqual({ isRead: false, problem: { code: 'noSuchDay' } });
    expect(readDone('plus tard', years)).toEqual({ isRead: false, problem: { code: 'notADate' } });
  });
});

describe('a telephone number', () => {
  it.each<[Cell, string | null]>([
    ['06 39 98 08 34', '06 39 98 08 34'],
    ['06.39.98.08.34', '06 39 98 08 34'],
    ['0639980834', '06 39 98 08 34'],
    [639980834, '06 39 98 08 34'],
    ['+33 6 39 98 08 34', '+33 6 39 98 08 34'],
    ['chez sa sœur', 'chez sa sœur'],
    [null, null],
  ])('%j', (cell, telephone) => {
    expect(readTelephone(cell)).toEqual({ isRead: true, value: telephone });
  });
});

describe('a text', () => {
  it('loses the blanks around it and keeps its case and accents', () => {
    expect(readText(20)('  Le\u00a0 GOFF ')).toEqual({ isRead: true, value: 'Le GOFF' });
    expect(readText(20)('E\u0301vrard')).toEqual({ isRead: true, value: 'Évrard' });
  });

  it('is refused when it is longer than what the product keeps', () => {
    expect(readText(3)('abc')).toEqual({ isRead: true, value: 'abc' });
    expect(readText(3)('abcd')).toEqual({ isRead: false, problem: { code: 'textTooLong', mostCharacters: 3 } });
    expect(readTelephone('06 '.repeat(21))).toMatchObject({ isRead: false, problem: { code: 'textTooLong' } });
  });

  it('is kept as text when it looks like a formula', () => {
    expect(readText(20)('=1+1')).toEqual({ isRead: true, value: '=1+1' });
  });

  it('says nothing when it is only a stroke', () => {
    expect(['-', '–', '//', ' . ', null].map(isBlank)).toEqual([true, true, true, true, true]);
    expect(['?', '0', false].map((cell) => isBlank(cell))).toEqual([false, false, false]);
  });

  it('is shown as it was typed', () => {
    expect([' a  b ', 12.5, true, { date: civilDateOf('2014-01-02') }, null].map(cellText)).toEqual([
      'a b',
      '12.5',
      'true',
      '2014-01-02',
      '',
    ]);
  });
});
