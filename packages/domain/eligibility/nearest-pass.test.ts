import { describe, expect, it } from 'vitest';
import {
  type Change,
  convention2011,
  type Debt,
  nearestPass,
  nothingKnown,
  type RuleSet,
  type Situation,
} from './index.ts';
import { eligible, today } from './testing/examples.ts';

/** Asks for a loan when this much is left for the instalment, each month, once 300 € are kept to live. */
const asking = (
  amountCents: number,
  durationMonths: number,
  availableCents: number,
  debts: readonly Debt[] = [],
): Situation => ({
  ...eligible,
  request: { ...eligible.request, amountCents, durationMonths },
  budget: { incomes: [{ source: 'salary', monthlyCents: 300_00 + availableCents }], charges: [], debts },
});

const to = (
  change: Change['change'],
  amountCents: number | null,
  durationMonths: number | null,
  instalmentCents: number | null,
) => ({
  change,
  loan: { amountCents, durationMonths, instalmentCents },
});

describe('the nearest pass', () => {
  it.each([
    [
      'the instalment is 10 € too high',
      1_000_00,
      24,
      33_42,
      [to('duration', 1_000_00, 32, 33_00), to('amount', 760_00, 24, 33_00)],
    ],
    [
      'no duration carries the amount',
      3_000_00,
      24,
      40_00,
      [to('amount', 920_00, 24, 39_95), to('amountAndDuration', 1_350_00, 36, 39_86)],
    ],
    ['it already asks for the longest', 1_237_00, 36, 30_00, [to('amount', 1_010_00, 36, 29_82)]],
    ['too much is asked', 3_500_00, 24, 2_000_00, [to('amount', 3_000_00, 24, 130_27)]],
    [
      'too much is asked, and it cannot be carried',
      3_500_00,
      24,
      100_00,
      [to('amount', 2_300_00, 24, 99_88), to('amountAndDuration', 3_000_00, 32, 98_99)],
    ],
    ['too little is asked', 200_00, 12, 2_000_00, [to('amount', 300_00, 12, 25_54)]],
    ['it is asked for too long', 2_000_00, 60, 2_000_00, [to('duration', 2_000_00, 36, 59_05)]],
    ['it is asked for too short a time', 300_00, 3, 2_000_00, [to('duration', 300_00, 6, 50_58)]],
    ['too short, and the shortest cannot be carried', 300_00, 3, 50_57, [to('duration', 300_00, 7, 43_43)]],
    ['too much for too long', 3_500_00, 48, 2_000_00, [to('amountAndDuration', 3_000_00, 36, 88_57)]],
    [
      'too much for too long, and it cannot be carried',
      3_500_00,
      48,
      43_42,
      [to('amountAndDuration', 1_470_00, 36, 43_40)],
    ],
  ])('when %s', (_, amountCents, durationMonths, availableCents, changes) => {
    expect(nearestPass(asking(amountCents, durationMonths, availableCents), convention2011, today)).toEqual({
      answer: 'changes',
      changes,
    });
  });

  it('is « 1 150 € sur 30 mois » where loans go up to 30 months by steps of 50 €', () => {
    const other: RuleSet = { ...convention2011, durationMonths: { least: 6, most: 30 }, amountStepCents: 50_00 };
    expect(nearestPass(asking(2_000_00, 24, 40_35), other, today)).toEqual({
      answer: 'changes',
      changes: [to('amount', 900_00, 24, 39_08), to('amountAndDuration', 1_150_00, 30, 40_35)],
    });
  });

  it('is the same request without the smallest debt that is enough', () => {
    const debts: readonly Debt[] = [
      { kind: 'homeLoan', monthlyCents: 400_00 },
      { kind: 'revolvingCredit', monthlyCents: 80_00 },
      { kind: 'fine', monthlyCents: 79_99 },
    ];
    const situation = asking(1_000_00, 24, 43_42 + 400_00 + 79_99, debts);
    const found = nearestPass(situation, convention2011, today);
    expect(found.answer === 'changes' ? found.changes.at(-1) : null).toEqual({
      ...to('withoutDebt', 1_000_00, 24, 43_42),
      debt: { kind: 'revolvingCredit', monthlyCents: 80_00 },
    });
  });

  it('takes one of two equal debts away, not both', () => {
    const debt: Debt = { kind: 'fine', monthlyCents: 40_00 };
    expect(nearestPass(asking(1_000_00, 36, 5_00, [debt, debt]), convention2011, today)).toEqual({
      answer: 'noChangePasses',
    });
  });

  it('is none when even the smallest loan over the longest time cannot be carried', () => {
    expect(nearestPass(asking(1_000_00, 24, 8_80), convention2011, today)).toEqual({ answer: 'noChangePasses' });
  });

  it('is not needed when amount, duration and capacity pass, whatever else fails', () => {
    expect(nearestPass(eligible, convention2011, today)).toEqual({ answer: 'nothingFails' });
    const elsewhere = { ...eligible, town: 'Créteil', postalCode: '94000' };
    expect(nearestPass(elsewhere, convention2011, today)).toEqual({ answer: 'nothingFails' });
    expect(nearestPass(nothingKnown, convention2011, today)).toEqual({ answer: 'nothingFails' });
  });

  it('of an amount alone says nothing about the duration and the budget that are not known', () => {
    const situation = { ...nothingKnown, request: { ...nothingKnown.request, amountCents: 4_000_00 } };
    expect(nearestPass(situation, convention2011, today)).toEqual({
      answer: 'changes',
      changes: [to('amount', 3_000_00, null, null)],
    });
  });

  it('of a duration alone says nothing about the amount', () => {
    const situation = { ...nothingKnown, request: { ...nothingKnown.request, durationMonths: 48 } };
    expect(nearestPass(situation, convention2011, today)).toEqual({
      answer: 'changes',
      changes: [to('duration', null, 36, null)],
    });
  });
});
