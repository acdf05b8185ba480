import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { type Absence, type AbsenceRefusal, refusalOfAbsence, standInOn, stoodInFor } from './absence.ts';

const today = civilDateOf('2026-03-16');

/** `A>B 20-25`: A is away from 20 to 25 March and B replaces. */
const absence = (told: string): Absence => {
  const [, agentId = '', replacedById = '', from, to] = told.match(/^(\w)>(\w) (\d+)-(\d+)$/) ?? [];
  return { agentId, replacedById, from: civilDateOf(`2026-03-${from}`), to: civilDateOf(`2026-03-${to}`) };
};

/** Written by hand. */
const truth: readonly (readonly [told: string, others: readonly string[], refusal: AbsenceRefusal | null])[] = [
  ['A>B 20-25', [], null],
  ['A>B 20-20', [], null],
  ['A>B 10-16', [], null],
  ['A>B 10-15', [], 'isOver'],
  ['A>B 25-20', [], 'endsBeforeItBegins'],
  ['A>A 20-25', [], 'replacedByThemselves'],
  ['A>B 20-25', ['A>C 25-28'], 'overlapsAnother'],
  ['A>B 20-25', ['A>C 16-20'], 'overlapsAnother'],
  ['A>B 20-25', ['A>C 26-28'], null],
  ['A>B 20-25', ['B>C 22-23'], null],
  ['A>B 20-25', ['B>A 22-23'], 'nobodyIsLeft'],
  ['A>B 20-25', ['B>A 26-28'], null],
  ['A>B 20-25', ['B>C 18-30', 'C>A 24-24'], 'nobodyIsLeft'],
  ['A>B 20-25', ['B>C 18-22', 'C>A 23-25'], null],
];

describe('an absence', () => {
  it.for(truth)('%s beside %s: %s', ([told, others, refusal]) => {
    expect(refusalOfAbsence(absence(told), others.map(absence), today)).toBe(refusal);
  });
});

describe('who stands in', () => {
  const absences = ['A>B 20-25', 'B>C 22-23', 'D>B 20-25'].map(absence);
  const on = (day: number) => civilDateOf(`2026-03-${day}`);

  it('is the agent who is there, then who replaces, then who replaces that one, and back', () => {
    expect([19, 20, 22, 23, 24, 26].map((day) => standInOn(absences, 'A', on(day)))).toEqual([
      'A',
      'B',
      'C',
      'C',
      'B',
      'A',
    ]);
  });

  it('takes over everybody of the chain', () => {
    const forWhom = (agentId: string, day: number) =>
      stoodInFor(absences, agentId, on(day)).map((away) => away.agentId);
    expect(forWhom('B', 20)).toEqual(['A', 'D']);
    expect(forWhom('B', 22)).toEqual([]);
    expect(forWhom('C', 22)).toEqual(['A', 'B', 'D']);
    expect(forWhom('C', 24)).toEqual([]);
  });
});
