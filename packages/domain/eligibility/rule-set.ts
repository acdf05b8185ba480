import type { CivilDate } from '../calendar/index.ts';
import type { Project } from '../request/index.ts';
import type { Condition, ConditionKind } from './condition.ts';

/** Bounds that both belong to the range. */
export type Range = { readonly least: number; readonly most: number };

export type AreaTown = {
  /** As it is shown. */
  readonly name: string;
  /** Other ways people write it; case, accents and hyphens never matter. */
  readonly alsoWritten: readonly string[];
  readonly postalCodes: readonly string[];
};

/** What a household counts for, in hundredths of a unit: 250 is two and a half. */
export type UnitScale = {
  readonly loneAdult: number;
  readonly couple: number;
  readonly loneParentWithChild: number;
  readonly coupleWithChild: number;
  /** Added for each child after the first. */
  readonly furtherChild: number;
};

/** Aids of ordinary law to look at before a loan. */
export const ordinaryAids = [
  'familyAllowanceFund',
  'housingSolidarityFund',
  'actionLogement',
  'healthInsuranceFund',
] as const;
export type OrdinaryAid = (typeof ordinaryAids)[number];

/** Parameters that may rest on an assumption; a screen says so beside them until somebody confirms or changes them. */
export const assumableParameters = [
  'rightOfResidenceKind',
  'leastLeftToLivePerUnitCents',
  'furtherChild',
  'amountStepCents',
] as const;
export type AssumableParameter = (typeof assumableParameters)[number];

/** The conditions of the scheme from one day on, as plain data. A dossier keeps the one it was judged by. */
export type RuleSet = {
  readonly name: string;
  readonly effectiveFrom: CivilDate;
  readonly kinds: Readonly<Record<Condition, ConditionKind>>;
  readonly leastAgeYears: number;
  readonly area: readonly AreaTown[];
  /** Integer cents. */
  readonly amountCents: Range;
  readonly durationMonths: Range;
  readonly financeableProjects: readonly Project[];
  /** What is on neither list is to discuss. */
  readonly unfinanceableProjects: readonly Project[];
  /** What each unit must have left each month after charges, debts and the instalment, in integer cents. */
  readonly leastLeftToLivePerUnitCents: number;
  readonly units: UnitScale;
  readonly ordinaryAids: readonly OrdinaryAid[];
  /** Nominal, in hundredths of a percent: 400 is 4 %. */
  readonly yearlyRateBasisPoints: number;
  /** What the département gives back of the interest once the loan is over, 0 to 100; 0: the borrower bears it all. */
  readonly refundedInterestPercent: number;
  /** Months between the end of the loan and the day the refund is due; 0: at the end of the loan. */
  readonly refundDelayMonths: number;
  /** How long a borrower may withdraw after the offer is signed, in days (Code de la consommation, L.312-19). */
  readonly withdrawalDays: number;
  /** Other amounts are proposed in multiples of this, in cents. */
  readonly amountStepCents: number;
  /** Which of its parameters no source confirms. */
  readonly assumed: readonly AssumableParameter[];
};

/** The rule set in force on a day: the one that took effect last, that day included; null before the first. */
export const ruleSetOn = (ruleSets: readonly RuleSet[], day: CivilDate): RuleSet | null =>
  ruleSets.reduce<RuleSet | null>(
    (latest, candidate) =>
      candidate.effectiveFrom <= day && (latest === null || candidate.effectiveFrom >= latest.effectiveFrom)
        ? candidate
        : latest,
    null,
  );
