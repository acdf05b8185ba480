import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunnelStep, funnel, leftOutAsAdministrative, losses, type OutcomeCount, rateOf } from '../index.ts';
import { ended, finished, oldRegister, outcomeCounts, stillOpen } from '../testing/counts.ts';

const numbersOf = (steps: readonly FunnelStep[]) =>
  steps.map(({ milestone, reached, lost, open }) => [milestone, reached, lost, open]);

const totalOf = (counts: readonly { readonly dossiers: number }[]): number =>
  counts.reduce((sum, { dossiers }) => sum + dossiers, 0);

describe('the funnel of the old register', () => {
  it('says at each milestone how many reached it, were lost after it, or are still there', () => {
    expect(numbersOf(funnel(oldRegister))).toEqual([
      ['firstContact', 131, 38, 0],
      ['preScreened', 93, 21, 2],
      ['appointmentHeld', 70, 33, 0],
      ['foundEligible', 37, 20, 2],
      ['fileComplete', 15, 1, 0],
      ['submitted', 14, 0, 1],
      ['decided', 13, 6, 0],
      ['granted', 7, 1, 0],
      ['paidOut', 6, 0, 6],
      ['repaid', 0, 0, 0],
    ]);
  });

  it('gives each as a share of the start and of the milestone before', () => {
    const [firstContact, preScreened, , , , , , granted] = funnel(oldRegister);
    expect(firstContact).toMatchObject({ ofStart: rateOf(131, 131), ofPrevious: null });
    expect(preScreened).toMatchObject({ ofStart: rateOf(93, 131), ofPrevious: rateOf(93, 131) });
    expect(granted).toMatchObject({ ofStart: rateOf(7, 131), ofPrevious: rateOf(7, 13) });
  });
});

describe('the funnel', () => {
  it('counts a finished dossier at the last milestone, with nothing lost', () => {
    expect(numbersOf(funnel([finished(3), stillOpen('paidOut', 1)])).slice(-2)).toEqual([
      ['paidOut', 4, 0, 1],
      ['repaid', 3, 0, 0],
    ]);
  });

  it('leaves duplicates and typing errors out everywhere', () => {
    const mistakes = [
      ended('submitted', 'administrative', 'duplicate', 4),
      ended('firstContact', 'administrative', 'typingError', 1),
    ];
    expect(funnel([...oldRegister, ...mistakes])).toEqual(funnel(oldRegister));
    expect(losses([...oldRegister, ...mistakes])).toEqual(losses(oldRegister));
    expect(leftOutAsAdministrative([...oldRegister, ...mistakes])).toBe(5);
  });

  it('of nobody is ten milestones that nobody reached, with no rate', () => {
    expect(funnel([])).toHaveLength(10);
    for (const { reached, ofStart } of funnel([])) expect([reached, ofStart.interval]).toEqual([0, null]);
  });

  it.each<[string, Partial<OutcomeCount>]>([
    ['closed without its end', { state: 'closed' }],
    ['open with an end', { endKind: 'leftByPerson', mainReason: 'withdrew' }],
    ['finished without being repaid', { state: 'finished' }],
  ])('refuses to count a dossier %s', (_, mistake) => {
    expect(() => funnel([{ ...stillOpen('submitted', 1), ...mistake }])).toThrow(RangeError);
  });

  it('closes: reached = reached at the next + lost + open, and the finished at the last', () => {
    fc.assert(
      fc.property(outcomeCounts, (counts) => {
        const steps = funnel(counts);
        for (const [index, { reached, lost, open }] of steps.slice(0, -1).entries()) {
          expect(reached).toBe((steps[index + 1]?.reached ?? 0) + lost + open);
        }
        const repaid = steps.at(-1);
        expect(repaid?.reached).toBe(totalOf(counts.filter(({ state }) => state === 'finished')));
        expect([repaid?.lost, repaid?.open]).toEqual([0, 0]);
      }),
    );
  });

  it('starts with every dossier that is not an administrative mistake', () => {
    fc.assert(
      fc.property(outcomeCounts, (counts) => {
        expect(funnel(counts)[0]?.reached).toBe(totalOf(counts) - leftOutAsAdministrative(counts));
      }),
    );
  });

  it('does not depend on the order of the rows, nor on how finely they are grouped', () => {
    fc.assert(
      fc.property(outcomeCounts, (counts) => {
        const oneByOne = [...counts]
          .reverse()
          .flatMap((row) => Array.from({ length: row.dossiers }, () => ({ ...row, dossiers: 1 })));
        expect(funnel(oneByOne)).toEqual(funnel(counts));
        expect(losses(oneByOne)).toEqual(losses(counts));
      }),
    );
  });
});
