export {
  type ConditionCosts,
  conditionCostsOf,
  type LiftedCost,
  type NotPassed,
  type TurnedDownCount,
} from './conditions/condition-costs.ts';
export { type LoggedEvent, type LoggedTrace, loggedTraceOf } from './event-log/logged-events.ts';
export { type ByChannel, byChannelOf, type ChannelCount, type SentBy } from './funnel/channels.ts';
export { type ComparedMilestone, comparisonOf } from './funnel/comparison.ts';
export { type Flow, type FlowEnd, type FlowLink, type FlowNode, flowEnds, flowOf } from './funnel/flow.ts';
export { type FunnelStep, funnel } from './funnel/funnel.ts';
export { type Headline, headline } from './funnel/headline.ts';
export { type Loss, losses } from './funnel/losses.ts';
export { leftOutAsAdministrative, type OutcomeCount } from './funnel/outcome-count.ts';
export { type Quarter, type QuarterCount, quartersOf } from './funnel/quarters.ts';
export { type Variant, type Variants, variantsOf, type WalkedCount } from './funnel/variants.ts';
export { nationalYardstick, type YardstickMilestone } from './funnel/yardstick.ts';
export {
  type Detour,
  type DetourKind,
  detourKinds,
  detoursOf,
  type TurnKind,
  turnKinds,
} from './history/detours.ts';
export { type OwnerDays, type Spell, spellsOf } from './history/spells.ts';
export { type Stay, staysOf } from './history/stays.ts';
export { type Effect, effectsOf } from './history/taking-effect.ts';
export { type PathStep, stepsWalked, walkedPattern } from './history/walked.ts';
export { maskedCounts, type Sum } from './masking/masked-counts.ts';
export { type PieceCount, type PieceOutcome, type PieceTime, pieceTimesOf } from './pieces/piece-times.ts';
export { type Difference, differenceOf } from './rate/difference.ts';
export { type Interval, type Rate, rateOf, wilsonInterval } from './rate/rate.ts';
export {
  type DetourCost,
  type DetourCostKind,
  type DetourCount,
  detourCostKinds,
  detourCostsOf,
} from './time/detour-costs.ts';
export { type EndedCount, type Ending, type EndingsOverTime, endings, endingsOverTime } from './time/endings.ts';
export { type EndingCount, type Incidence, type IncidenceStep, incidencesOf } from './time/incidence.ts';
export { type OwnerDaysCount, type OwnerTimes, ownerTimesOf } from './time/owner-times.ts';
export { type StageTime, type StayCount, slowestStage, stageTimesOf } from './time/stage-times.ts';
export { type DurationCount, type Quantile, quantileOf, type SurvivalStep, survivalOf } from './time/survival.ts';
export type { Estimate, Lever } from './what-if/lever.ts';
export { type HeldByConditions, type PieceWait, type WhatIf, whatIf } from './what-if/what-if.ts';
export {
  type AgeBand,
  ageBandStarts,
  ageBands,
  type DayCount,
  loadsOf,
  type OpenCount,
  weeksOf,
} from './workload/workload.ts';
