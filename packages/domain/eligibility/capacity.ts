import { areLoanTerms, monthlyInstalmentCents } from '../loan/index.ts';
import { monthlySumCents } from './budget.ts';
import type { RuleSet, UnitScale } from './rule-set.ts';
import { type Fact, facts, type Household, type RequestFacts, type Situation } from './situation.ts';

/** What a household has each month and what it keeps once the instalment is paid, in integer cents. */
export type Capacity = {
  readonly resourcesCents: number;
  /** Without the debts. */
  readonly chargesCents: number;
  readonly debtsCents: number;
  readonly instalmentCents: number;
  readonly unitHundredths: number;
  /** Resources less all the others; below 0 when the household lacks money. */
  readonly leftToLiveCents: number;
  /** For one unit, rounded down: it reaches a threshold of whole cents exactly when the unrounded one does. */
  readonly leftToLivePerUnitCents: number;
};

export type CapacityReading =
  | { readonly isKnown: true; readonly capacity: Capacity }
  | { readonly isKnown: false; readonly missing: readonly Fact[] };

/** Units of a household, in hundredths. Source: a département's rules on left-to-live (domain source 17). */
export const unitHundredths = (scale: UnitScale, adults: 1 | 2, children: number): number => {
  if (children === 0) return adults === 1 ? scale.loneAdult : scale.couple;
  const withFirstChild = adults === 1 ? scale.loneParentWithChild : scale.coupleWithChild;
  return withFirstChild + (children - 1) * scale.furtherChild;
};

/** The instalment of what is asked for, in cents; null when amount or duration are not known or make no loan. */
export const instalmentOf = ({ amountCents, durationMonths }: RequestFacts, ruleSet: RuleSet): number | null => {
  if (amountCents === null || durationMonths === null) return null;
  const terms = { amountCents, durationMonths, yearlyRateBasisPoints: ruleSet.yearlyRateBasisPoints };
  return areLoanTerms(terms) ? monthlyInstalmentCents(terms) : null;
};

/** (resources − charges − debts − instalment) / units, or every fact that it still lacks. */
export const capacityOf = (situation: Situation, ruleSet: RuleSet): CapacityReading => {
  const { request, household, budget } = situation;
  const instalmentCents = instalmentOf(request, ruleSet);
  const units = unitsOf(household, ruleSet);
  const resourcesCents = monthlySumCents(budget.incomes);
  const chargesCents = monthlySumCents(budget.charges);
  const debtsCents = monthlySumCents(budget.debts);
  if (
    instalmentCents === null ||
    units === null ||
    resourcesCents === null ||
    chargesCents === null ||
    debtsCents === null
  ) {
    return { isKnown: false, missing: missingFacts(situation) };
  }
  const leftToLiveCents = resourcesCents - chargesCents - debtsCents - instalmentCents;
  return {
    isKnown: true,
    capacity: {
      resourcesCents,
      chargesCents,
      debtsCents,
      instalmentCents,
      unitHundredths: units,
      leftToLiveCents,
      leftToLivePerUnitCents: Math.floor((leftToLiveCents * 100) / units),
    },
  };
};

const unitsOf = ({ adults, children }: Household, { units }: RuleSet): number | null =>
  adults === null || children === null ? null : unitHundredths(units, adults, children);

/** An amount or a duration that makes no loan counts as not known: no instalment can be told. */
const missingFacts = ({ request, household, budget }: Situation): readonly Fact[] => {
  const isKnown: Partial<Record<Fact, boolean>> = {
    amount: isPartOfLoan({ amountCents: request.amountCents }),
    duration: isPartOfLoan({ durationMonths: request.durationMonths }),
    adults: household.adults !== null,
    children: household.children !== null,
    incomes: monthlySumCents(budget.incomes) !== null,
    charges: monthlySumCents(budget.charges) !== null,
    debts: monthlySumCents(budget.debts) !== null,
  };
  return facts.filter((fact) => isKnown[fact] === false);
};

const isPartOfLoan = ({
  amountCents = 1,
  durationMonths = 1,
}: {
  readonly amountCents?: number | null;
  readonly durationMonths?: number | null;
}): boolean =>
  amountCents !== null &&
  durationMonths !== null &&
  areLoanTerms({ amountCents, durationMonths, yearlyRateBasisPoints: 0 });
