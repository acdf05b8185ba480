import type { CivilDate } from '../calendar/index.ts';
import type { Project } from '../request/index.ts';
import type { Capacity } from './capacity.ts';
import type { Condition, ConditionKind } from './condition.ts';
import type { OrdinaryAid, Range } from './rule-set.ts';
import type { Consent, Fact, OverIndebtedness, PaymentIncidentFile } from './situation.ts';

type Measure<Value, Limit = null> = { readonly value: Value; readonly limit: Limit };

/** What was found for each condition and what it was held against; a null limit when the condition is a yes or a no. */
export type Measures = {
  /** Limit: whole years. */
  ofAge: Measure<{ readonly ageYears: number; readonly ofAgeOn: CivilDate }, number>;
  /** Limit: the names of the towns. */
  livesInArea: Measure<{ readonly town: string | null; readonly postalCode: string | null }, readonly string[]>;
  /** Cents. */
  amountInRange: Measure<number, Range>;
  /** Months. */
  durationInRange: Measure<number, Range>;
  /** `isDiscussed`: the project is on neither list, and the discussion decided. */
  projectFinanceable: Measure<{ readonly project: Project; readonly isDiscussed: boolean }>;
  /** True when a bank would lend. */
  noBankCredit: Measure<boolean>;
  /** Limit: cents left to live for each unit, a month. */
  carriesInstalment: Measure<Capacity, number>;
  noOverIndebtedness: Measure<OverIndebtedness>;
  noPaymentIncident: Measure<readonly PaymentIncidentFile[]>;
  rightOfResidence: Measure<boolean>;
  /** Limit: the aids to look at. */
  ordinaryAidsFirst: Measure<boolean, readonly OrdinaryAid[]>;
  agreesToAccompaniment: Measure<Consent>;
  agreesToTransmission: Measure<Consent>;
};

/** What is known of one condition. `missing` names every fact without which nobody can tell, at least one. */
export type VerdictOn<Of extends Condition> =
  | {
      readonly condition: Of;
      readonly kind: ConditionKind;
      readonly verdict: 'pass' | 'fail';
      readonly value: Measures[Of]['value'];
      readonly limit: Measures[Of]['limit'];
    }
  | {
      readonly condition: Of;
      readonly kind: ConditionKind;
      readonly verdict: 'unknown';
      readonly missing: readonly Fact[];
      readonly limit: Measures[Of]['limit'];
    };

export type Verdict = { readonly [Of in Condition]: VerdictOn<Of> }[Condition];
