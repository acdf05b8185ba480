import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './input-problem.ts';

describe('any text that can be kept', () => {
  it.for(['', 'Élodie', 'Œuvre', '日本語', '🏠', 'line\nline', '\u0007'])('is taken as it is: %j', (name) => {
    const value = { name };
    expect(parseInput(z.object({ name: z.string() }), value, 'body')).toEqual({ isValid: true, value });
  });
});

describe('a problem', () => {
  it.for([
    [z.object({ name: z.string() }), {}, 'body.name', 'missing'],
    [z.object({ name: z.string() }), { name: null }, 'body.name', 'missing'],
    [z.object({ name: z.enum(['a']) }), { name: null }, 'body.name', 'missing'],
    [z.object({ name: z.union([z.string(), z.int()]) }), { name: null }, 'body.name', 'missing'],
    [z.object({ name: z.string() }), { name: 3 }, 'body.name', 'wrongType'],
    [z.object({ name: z.string().max(2) }), { name: 'abc' }, 'body.name', 'tooBig'],
    [z.object({ name: z.uuid() }), { name: 'abc' }, 'body.name', 'uuid'],
    [z.object({ name: z.enum(['a']) }), { name: 'abc' }, 'body.name', 'notInList'],
    [
      z.object({ people: z.array(z.object({ age: z.int().min(0) })) }),
      { people: [{ age: -1 }] },
      'body.people.0.age',
      'tooSmall',
    ],
    [z.object({ on: z.string().refine(() => false, { error: 'date' }) }), { on: 'x' }, 'body.on', 'date'],
    [z.strictObject({}), { name: 'x' }, 'body.name', 'unknownField'],
    [z.object({ name: z.string() }), { name: 'a\0b' }, 'body.name', 'characters'],
    [z.object({ names: z.array(z.string()) }), { names: ['a', '\ud800b'] }, 'body.names.1', 'characters'],
  ] as const)('is named in one word: %#', ([schema, value, field, problem]) => {
    expect(parseInput(schema, value, 'body')).toEqual({ isValid: false, problems: [{ field, problem }] });
  });
});
