import type { Role } from '../access/index.ts';
import type { CivilDate } from '../calendar/index.ts';
import type { State } from '../path/index.ts';
import type { RuleTask } from './rule.ts';

/** What can be done about several dossiers at once. */
type BulkKind = 'assign' | 'task' | 'chase';

export const rolesOfBulk: Readonly<Record<BulkKind, readonly Role[]>> = {
  assign: ['agent', 'head'],
  task: ['agent'],
  chase: ['agent'],
};

/** Why one of several dossiers is left as it is. */
export const bulkHindrances = [
  'notOpen',
  'alreadyTheirs',
  'nothingToRemind',
  'notDueYet',
  'remindedEnough',
  'changedMeanwhile',
] as const;
export type BulkHindrance = (typeof bulkHindrances)[number];

export type BulkFacts = {
  readonly state: State;
  readonly agentId: string | null;
  readonly ruleTask: RuleTask | null;
};

type BulkAct = { readonly kind: 'assign'; readonly agentId: string | null } | { readonly kind: 'task' | 'chase' };

/** Why a dossier would be left as it is; null when it would change. Only what is due is reminded of, and only people. */
export const hindranceOf = (act: BulkAct, facts: BulkFacts, today: CivilDate): BulkHindrance | null => {
  if (facts.state !== 'open') return 'notOpen';
  switch (act.kind) {
    case 'assign':
      return facts.agentId === act.agentId ? 'alreadyTheirs' : null;
    case 'task':
      return null;
    case 'chase':
      return hindranceOfChase(facts.ruleTask, today);
  }
};

const hindranceOfChase = (ruleTask: RuleTask | null, today: CivilDate): BulkHindrance | null => {
  if (ruleTask === null || ruleTask.rule === 'sayWhatHappened') return 'nothingToRemind';
  if (ruleTask.dueOn > today) return 'notDueYet';
  return ruleTask.proposesLostTouch ? 'remindedEnough' : null;
};
