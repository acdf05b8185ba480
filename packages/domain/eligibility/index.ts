export { isInArea } from './area.ts';
export { type Assessment, assess, type Reading, readingOf } from './assess.ts';
export {
  type Budget,
  type Charge,
  type ChargeKind,
  chargeKinds,
  type Debt,
  type DebtKind,
  debtKinds,
  type Income,
  type IncomeSource,
  incomeSources,
} from './budget.ts';
export { type Capacity, type CapacityReading, capacityOf, instalmentOf, unitHundredths } from './capacity.ts';
export { type Condition, type ConditionKind, conditionKinds, conditions, reasonOfFailing } from './condition.ts';
export { convention2011 } from './convention-2011.ts';
export { type DatedTerms, termsOf, termsOn } from './dated-terms.ts';
export { noFacts, type PersonFacts, type SituationFacts, situationOf } from './facts.ts';
export { type FindingRefusal, failing, refuseFinding } from './finding.ts';
export { type Change, type NearestPass, nearestPass, type ProposedLoan } from './nearest-pass.ts';
export {
  type AreaTown,
  type AssumableParameter,
  assumableParameters,
  type OrdinaryAid,
  ordinaryAids,
  type Range,
  type RuleSet,
  ruleSetOn,
  type UnitScale,
} from './rule-set.ts';
export {
  type Consent,
  type Declarations,
  type Fact,
  type FamilySituation,
  facts,
  familySituations,
  type Home,
  type Household,
  homes,
  nothingKnown,
  type OverIndebtedness,
  overIndebtednessStates,
  type PaymentIncidentFile,
  paymentIncidentFiles,
  type RequestFacts,
  type Situation,
} from './situation.ts';
export type { Measures, Verdict, VerdictOn } from './verdict.ts';
