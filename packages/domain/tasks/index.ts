export {
  type BulkFacts,
  type BulkHindrance,
  bulkHindrances,
  hindranceOf,
  rolesOfBulk,
} from './bulk.ts';
export {
  type Delay,
  type DelaySet,
  type Delays,
  delaysOn,
  firstDelaySet,
  type Reminders,
} from './parameters.ts';
export {
  type AwaitedDays,
  daysAfterAwaited,
  dueBounds,
  dueFromOf,
  type RuleTask,
  restAfterChase,
  ruleOf,
  ruleTaskOf,
  type TaskDeed,
  type TaskRule,
  taskRules,
  type Wait,
} from './rule.ts';
