export {
  dueBounds,
  type RuleTask,
  restAfterChase,
  ruleOf,
  ruleTaskOf,
  type TaskDeed,
  type TaskRule,
  taskRules,
  type Wait,
} from './rule.ts';
