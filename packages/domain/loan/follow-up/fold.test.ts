import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilDateOf } from '../../calendar/index.ts';
import { monthlyInstalmentCents } from '../index.ts';
import { borneInterestCents, plannedInstalments, refundOf, remainingCents } from './index.ts';
import { exampleLoanActs, loanOf, toRunning, walkToLoanState } from './testing/histories.ts';

const day = civilDateOf;
const { rescheduled, repaidEarly, scheduled } = exampleLoanActs;
const interestOf = (lines: readonly { readonly interestCents: number }[]): number =>
  lines.reduce((sum, { interestCents }) => sum + interestCents, 0);

describe('the days of a schedule', () => {
  it('are the last of shorter months, then the 31st again', () => {
    const terms = { amountCents: 50_000, durationMonths: 5, yearlyRateBasisPoints: 400 };
    expect(plannedInstalments(terms, day('2023-12-31')).map(({ dueOn }) => dueOn)).toEqual([
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
    ]);
  });
});

describe('a loan of 1 200 € over 12 months at 4 %', () => {
  // 102,18 € a month: published amortisation tables agree.
  it('owes what its schedule leaves, and what was said late or missed', () => {
    const loan = loanOf(toRunning);
    expect(
      loan.instalments.slice(0, 2).map(({ instalmentCents, balanceCents }) => [instalmentCents, balanceCents]),
    ).toEqual([
      [10_218, 110_182],
      [10_218, 100_331],
    ]);
    expect(remainingCents(loan, day('2017-02-27'))).toBe(120_000);
    expect(remainingCents(loan, day('2017-02-28'))).toBe(110_182);
    const missed = { kind: 'instalmentsNoted', from: 1, to: 1, standing: 'missed' } as const;
    expect(remainingCents(loanOf([...toRunning, ['2017-03-02', missed]]), day('2017-03-02'))).toBe(120_000);
  });

  it('bears the interest of each instalment but those missed, all of it refunded after two months', () => {
    const all = interestOf(loanOf(toRunning).instalments);
    expect(refundOf(loanOf(walkToLoanState.over))).toEqual({
      interestCents: all,
      refundCents: all,
      dueOn: '2018-03-31',
    });
    const missed = { kind: 'instalmentsNoted', from: 1, to: 1, standing: 'missed' } as const;
    expect(borneInterestCents(loanOf([...toRunning, ['2017-03-02', missed]]))).toBe(all - 400);
    const met = { ...missed, standing: 'met' } as const;
    expect(borneInterestCents(loanOf([...toRunning, ['2017-03-02', missed], ['2017-03-09', met]]))).toBe(all);
  });

  it('keeps what was due before a rescheduling, numbers on, and keeps the old schedule whole', () => {
    const loan = loanOf([...toRunning, ['2017-06-01', rescheduled]]);
    expect(loan.instalments).toHaveLength(4 + 18);
    expect(loan.instalments.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(loan.instalments.slice(4, 6).map(({ dueOn }) => dueOn)).toEqual(['2017-07-31', '2017-08-31']);
    expect(loan.pastPlans).toMatchObject([{ replacedOn: '2017-06-01', by: 'rescheduled' }]);
    expect(loan.pastPlans[0]?.instalments).toHaveLength(12);
    expect(remainingCents(loan, day('2017-06-01'))).toBe(90_000);
  });

  it('ends when all is repaid early: later interest is never borne', () => {
    const all = { ...repaidEarly, capitalCents: 110_182, interestCents: 55 };
    const loan = loanOf([...toRunning, ['2017-03-10', all]]);
    expect(loan).toMatchObject({ state: 'over', overOn: '2017-03-10' });
    expect(loan.instalments).toHaveLength(1);
    expect(refundOf(loan)?.interestCents).toBe(400 + 55);
  });

  it('is shorter when part of it is repaid early, with instalments no dearer than before', () => {
    const loan = loanOf([...toRunning, ['2017-03-10', { ...repaidEarly, capitalCents: 30_000 }]]);
    expect(loan.state).toBe('running');
    // 801,82 € left: 8 instalments of 101,74 €, where 7 would cost 116,07 €.
    expect(loan.instalments).toHaveLength(1 + 8);
    expect(loan.instalments[1]).toMatchObject({ number: 2, dueOn: '2017-03-28', instalmentCents: 10_174 });
    expect(loan.instalments.at(-1)?.balanceCents).toBe(0);
  });
});

it('keeps its days when it is shortened: the 31st after the 28th of February', () => {
  const plan = { ...scheduled, firstDueOn: day('2017-01-31') };
  const loan = loanOf([
    ['2017-01-10', exampleLoanActs.moneyPaidOut],
    ['2017-01-11', plan],
    ['2017-02-01', { ...repaidEarly, capitalCents: 30_000 }],
  ]);
  expect(loan.instalments.slice(0, 4).map(({ dueOn }) => dueOn)).toEqual([
    '2017-01-31',
    '2017-02-28',
    '2017-03-31',
    '2017-04-30',
  ]);
});

const plans = fc.record({
  amountCents: fc.integer({ min: 10_000, max: 1_000_000 }),
  durationMonths: fc.integer({ min: 1, max: 60 }),
  yearlyRateBasisPoints: fc.constantFrom(0, 1, 250, 400, 2_000),
});

describe('any schedule, replaced at any time', () => {
  it('pays back its capital to the cent, zero rate and one month included, and never drifts by a day', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 60 }), (plan, met, months) => {
        const after = addMonths(scheduled.firstDueOn, met);
        const terms = { ...scheduled.terms, yearlyRateBasisPoints: plan.yearlyRateBasisPoints };
        const first = loanOf([...walkOf(plan, terms)]);
        const left = remainingCents(first, after);
        fc.pre(left > 0);
        const change = {
          ...rescheduled,
          remainingCents: left,
          durationMonths: months,
          firstDueOn: addMonths(after, 1),
        };
        const loan = loanOf([...walkOf(plan, terms), [after, change]]);
        const lines = loan.instalments;
        const paid = lines.reduce((sum, { instalmentCents }) => sum + instalmentCents, 0);
        expect(paid).toBe(plan.amountCents + interestOf(lines));
        expect(borneInterestCents(loan)).toBe(interestOf(lines));
        if (plan.yearlyRateBasisPoints === 0) expect(paid).toBe(plan.amountCents);
        expect(lines.at(-1)?.balanceCents).toBe(0);
        expect(lines.slice(loan.planFrom - 1).map(({ dueOn }) => dueOn)).toEqual(
          Array.from({ length: months }, (_, index) => addMonths(change.firstDueOn, index)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('repaid early in part, still pays back its capital, no later and no dearer each month than before', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 99 }), (plan, share) => {
        const terms = { ...scheduled.terms, yearlyRateBasisPoints: plan.yearlyRateBasisPoints };
        const capitalCents = Math.ceil((plan.amountCents * share) / 100);
        fc.pre(capitalCents < plan.amountCents);
        const early = { ...repaidEarly, capitalCents };
        const loan = loanOf([...walkOf(plan, terms), ['2017-02-01', early]]);
        const capital = loan.instalments.reduce((sum, line) => sum + line.capitalCents, 0);
        expect(capital).toBe(plan.amountCents - capitalCents);
        expect(loan.instalments.length).toBeLessThanOrEqual(plan.durationMonths);
        if (plan.durationMonths > 1) {
          expect(loan.instalments[0]?.instalmentCents).toBeLessThanOrEqual(
            monthlyInstalmentCents(plan) + plan.durationMonths,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Plan = { readonly amountCents: number; readonly durationMonths: number };

function walkOf(plan: Plan, terms: typeof scheduled.terms) {
  const { amountCents, durationMonths } = plan;
  return [
    ['2017-01-10', exampleLoanActs.moneyPaidOut],
    ['2017-01-11', { ...scheduled, amountCents, durationMonths, terms }],
  ] as const;
}
