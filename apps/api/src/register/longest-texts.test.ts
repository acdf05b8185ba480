import { pathEvent } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { type Column, columns, guessMapping, historyOf, readRow, reasonReader } from '@parcours/domain/register';
import { registerColumnLabels } from '@parcours/wording';
import { describe, expect, it } from 'vitest';

const headers = columns.map((column) => registerColumnLabels[column]);
const layout = {
  headers: headers.map((header) => header.repeat(9)),
  mapping: guessMapping(headers),
  readReason: reasonReader([]),
};
const today = civilDateOf('2026-01-01');

/** The longest text that a row may hold in this column, beside these cells. */
const longest = (column: Column, cells: Partial<Record<Column, string>>, start = ''): number => {
  const isTaken = (length: number) => {
    const typed = { firstContactOn: '2015', lastName: 'Exemple', ...cells, [column]: start.padEnd(length, 'z') };
    const outcome = readRow(
      columns.map((name) => typed[name] ?? null),
      layout,
      today,
    );
    if (outcome.kind !== 'valid') return false;
    for (const { event } of historyOf(outcome.entry)) expect(pathEvent.parse(event)).toEqual(event);
    return true;
  };
  return (
    Array.from({ length: 700 }, (_, index) => index + 1)
      .filter(isTaken)
      .at(-1) ?? 0
  );
};

describe('the longest text that is taken over', () => {
  it.each<[Column, Partial<Record<Column, string>>, string, number]>([
    ['channel', {}, '', 200],
    ['project', {}, '', 200],
    ['reason', {}, '', 500],
    ['reason', {}, 'réorienté vers ', 500],
    ['reason', { decision: 'refusé' }, '', 500],
    ['redirectedTo', {}, '', 120],
    ['redirectedTo', { reason: 'réorienté' }, '', 120],
  ])('in %s, beside %j and after %j, can be stored and read again', (column, cells, start, characters) => {
    expect(longest(column, cells, start)).toBe(characters);
  });

  it('quotes a heading that is a story in short', () => {
    const cells = columns.map((name) =>
      name === 'firstContactOn' ? '2015' : name === 'lastName' ? 'Exemple' : name === 'eligible' ? 'non' : null,
    );
    const endless = { ...layout, headers: headers.map((header) => header.padEnd(99, '.').concat('🏠'.repeat(500))) };
    const outcome = readRow(cells, endless, today);
    if (outcome.kind !== 'valid') expect.unreachable();
    for (const { event } of historyOf(outcome.entry)) expect(pathEvent.parse(event)).toEqual(event);
  });
});
