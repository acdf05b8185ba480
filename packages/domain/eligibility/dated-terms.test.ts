import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { convention2011, type RuleSet, termsOf, termsOn } from './index.ts';

const amended: RuleSet = {
  ...convention2011,
  effectiveFrom: civilDateOf('2022-03-01'),
  amountCents: { least: 300_00, most: 8_000_00 },
  durationMonths: { least: 6, most: 84 },
  yearlyRateBasisPoints: 350,
  refundedInterestPercent: 0,
  refundDelayMonths: 2,
  withdrawalDays: 7,
};
const termsOfDay = (day: string) => termsOn([amended, convention2011], civilDateOf(day));

describe('the terms of a loan', () => {
  it('are those of the convention: 4 %, all refunded by the département at the end, 14 days to withdraw', () => {
    expect(termsOf(convention2011)).toEqual({
      effectiveFrom: '2011-11-07',
      amountCents: { least: 300_00, most: 3_000_00 },
      durationMonths: { least: 6, most: 36 },
      yearlyRateBasisPoints: 400,
      refund: { bearer: 'department', percent: 100, delayMonths: 0 },
      withdrawalDays: 14,
    });
  });

  it('are those in force on the day, and none before the first', () => {
    expect(termsOfDay('2011-11-06')).toBeNull();
    expect(termsOfDay('2022-02-28')?.yearlyRateBasisPoints).toBe(400);
    expect(termsOfDay('2022-03-01')).toMatchObject({ yearlyRateBasisPoints: 350, withdrawalDays: 7 });
  });

  it('leave the interest to the borrower when nothing of it is refunded', () => {
    expect(termsOfDay('2022-03-01')?.refund).toEqual({ bearer: 'borrower', percent: 0, delayMonths: 2 });
  });
});
