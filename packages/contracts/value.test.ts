import { expect, it } from 'vitest';
import { parseInput } from './input-problem.ts';
import { civilDate, partialDate } from './value.ts';

it.each([
  ['22/11', 'yearMissing'],
  ['22-11', 'yearMissing'],
  ['22 novembre', 'yearMissing'],
  ['1er août', 'yearMissing'],
  ['31/02/2026', 'date'],
  ['demain', 'date'],
  ['13/2026', 'date'],
  [' ', 'empty'],
])('tells what is wrong with the date « %s »', (typed, problem) => {
  for (const schema of [civilDate, partialDate]) {
    expect(parseInput(schema, typed, 'body')).toEqual({ isValid: false, problems: [{ field: 'body', problem }] });
  }
});
