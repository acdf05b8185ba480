import fc from 'fast-check';
import { type CivilDate, civilDateOf } from '../../calendar/index.ts';
import { projects } from '../../request/index.ts';
import {
  chargeKinds,
  convention2011,
  debtKinds,
  familySituations,
  homes,
  incomeSources,
  overIndebtednessStates,
  paymentIncidentFiles,
  type RuleSet,
  type Situation,
} from '../index.ts';

const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 9 });
const mostly = <Value>(common: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: common }, { weight: 1, arbitrary: rare });
const monthlyUpTo = (most: number) => perhaps(fc.integer({ min: 0, max: most }));

export const days: fc.Arbitrary<CivilDate> = fc
  .date({ min: new Date('1940-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => civilDateOf(instant.toISOString().slice(0, 10)));

const consents = perhaps(
  fc
    .record({ isGiven: fc.boolean(), isWithdrawn: fc.boolean(), answeredOn: days })
    .map(({ isGiven, isWithdrawn, answeredOn }) => ({
      isGiven,
      answeredOn,
      withdrawnOn: isGiven && isWithdrawn ? answeredOn : null,
    })),
);

/** What no condition is read from. */
const unjudged = { otherDependants: null, family: null, home: null } as const;

const budgets = fc.record({
  incomes: perhaps(
    fc.array(fc.record({ source: fc.constantFrom(...incomeSources), monthlyCents: monthlyUpTo(2_000_00) }), {
      maxLength: 3,
    }),
  ),
  charges: perhaps(
    fc.array(fc.record({ kind: fc.constantFrom(...chargeKinds), monthlyCents: monthlyUpTo(800_00) }), { maxLength: 3 }),
  ),
  debts: perhaps(
    fc.array(fc.record({ kind: fc.constantFrom(...debtKinds), monthlyCents: monthlyUpTo(300_00) }), { maxLength: 3 }),
  ),
});

/** Any mixture of known and unknown, eligible and not. */
export const situations: fc.Arbitrary<Situation> = fc.record({
  bornOn: perhaps(days),
  town: perhaps(fc.constantFrom('Sucy-en-Brie', 'SUCY EN BRIE', 'Sucy', 'Créteil')),
  postalCode: perhaps(fc.constantFrom('94370', '94000')),
  request: fc.record({
    project: perhaps(fc.constantFrom(...projects)),
    isProjectAccepted: perhaps(fc.boolean()),
    amountCents: perhaps(fc.integer({ min: 0, max: 4_000_00 })),
    durationMonths: perhaps(fc.integer({ min: 1, max: 48 })),
  }),
  household: fc.record({
    adults: perhaps(fc.constantFrom(1, 2)),
    children: perhaps(fc.nat({ max: 5 })),
    otherDependants: perhaps(fc.nat({ max: 3 })),
    family: perhaps(fc.constantFrom(...familySituations)),
    home: perhaps(fc.constantFrom(...homes)),
  }),
  budget: budgets,
  declarations: fc.record({
    isBankCreditWithinReach: perhaps(fc.boolean()),
    paymentIncidentFiles: perhaps(fc.subarray([...paymentIncidentFiles])),
    overIndebtedness: perhaps(fc.constantFrom(...overIndebtednessStates)),
    hasRightOfResidence: perhaps(fc.boolean()),
    areOrdinaryAidsLookedAt: perhaps(fc.boolean()),
  }),
  consents: fc.record({ accompaniment: consents, transmission: consents }),
});

/** Situations whose household often has about enough, or not quite, to carry the instalment. */
export const tightSituations: fc.Arbitrary<Situation> = fc
  .record({
    situation: situations,
    amountCents: perhaps(mostly(fc.integer({ min: 300_00, max: 3_000_00 }), fc.integer({ min: 1, max: 4_000_00 }))),
    durationMonths: perhaps(mostly(fc.integer({ min: 6, max: 36 }), fc.integer({ min: 1, max: 48 }))),
    resourcesCents: fc.integer({ min: 300_00, max: 650_00 }),
    debts: fc.array(
      fc.record({ kind: fc.constantFrom(...debtKinds), monthlyCents: fc.integer({ min: 0, max: 120_00 }) }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ situation, amountCents, durationMonths, resourcesCents, debts }) => ({
    ...situation,
    request: { ...situation.request, amountCents, durationMonths },
    household: { ...unjudged, adults: 1, children: 0 },
    budget: { incomes: [{ source: 'minimumIncome', monthlyCents: resourcesCents }], charges: [], debts },
  }));

/** Conventions that differ from the first in what the administrator may change. */
export const ruleSets: fc.Arbitrary<RuleSet> = fc
  .record({
    effectiveFrom: days,
    leastAgeYears: fc.integer({ min: 16, max: 25 }),
    amountCents: fc.record({
      least: fc.integer({ min: 100_00, max: 500_00 }),
      most: fc.integer({ min: 500_00, max: 8_000_00 }),
    }),
    durationMonths: fc.record({ least: fc.integer({ min: 1, max: 12 }), most: fc.integer({ min: 12, max: 84 }) }),
    leastLeftToLivePerUnitCents: fc.integer({ min: 0, max: 500_00 }),
    yearlyRateBasisPoints: fc.integer({ min: 0, max: 800 }),
    amountStepCents: fc.constantFrom(1_00, 10_00, 50_00),
  })
  .map((parameters) => ({ ...convention2011, ...parameters }));
