import { describe, expect, it } from 'vitest';
import { arrivedFiles, isReceivedAlready } from './arrived.ts';

const line = (recordedAt: string) => ({ recordedAt });
const file = (id: string, addedAt: string, isTakenOut = false) => ({
  id,
  addedAt,
  takenOut: isTakenOut ? { at: addedAt, by: 'Camille Exemple', why: 'page d’un autre' } : null,
});

describe('files that nobody has spoken of', () => {
  it.each([
    ['none', [], [], []],
    ['a file of a piece that was never asked', [], [file('a', '2026-03-02T09:00:00.000Z')], ['a']],
    [
      'a file that came after the request',
      [line('2026-03-02T08:00:00.000Z')],
      [file('a', '2026-03-02T09:00:00.000Z')],
      ['a'],
    ],
    [
      'a file that was there before the refusal',
      [line('2026-03-02T08:00:00.000Z'), line('2026-03-03T08:00:00.000Z')],
      [file('a', '2026-03-02T09:00:00.000Z')],
      [],
    ],
    ['a file taken out', [line('2026-03-02T08:00:00.000Z')], [file('a', '2026-03-02T09:00:00.000Z', true)], []],
    [
      'the second paper alone',
      [line('2026-03-02T10:00:00.000Z')],
      [file('a', '2026-03-02T09:00:00.000Z'), file('b', '2026-03-02T11:00:00.000Z')],
      ['b'],
    ],
  ] as const)('are %s', (_, lines, files, expected) => {
    expect(arrivedFiles({ lines, files }).map(({ id }) => id)).toEqual(expected);
  });
});

describe('a piece that a file is added to', () => {
  it.each([
    ['asked', 'asked', false],
    ['received', null, true],
    ['received', 'toVerify', true],
    ['received', 'dateOnPaperMissing', true],
    ['received', 'expired', false],
    ['received', 'copiesMissing', false],
    ['refused', 'refused', false],
  ] as const)('%s, lacking %s, is received already: %s', (state, code, expected) => {
    expect(isReceivedAlready({ state, gap: code === null ? null : { code } })).toBe(expected);
  });
});
