import { parisDay } from '@parcours/domain/calendar';
import type { Handlers } from '../http/handler.ts';
import { readRuleSetOn } from '../store/rule-sets.ts';
import { addRuleSet } from './add-rule-set.ts';
import type { RuleSetDependencies } from './dependencies.ts';
import { listRuleSets } from './list-rule-sets.ts';
import { previewRuleSet } from './preview-rule-set.ts';

type RuleSetHandlers = Pick<Handlers, 'readRuleSet' | 'listRuleSets' | 'previewRuleSet' | 'addRuleSet'>;

/** The handlers of the rules by which conditions are judged. */
export const ruleSetHandlers = (dependencies: RuleSetDependencies): RuleSetHandlers => ({
  readRuleSet: async () => ({
    ruleSet: await readRuleSetOn(dependencies.prisma, parisDay(dependencies.now())),
  }),
  listRuleSets: () => listRuleSets(dependencies),
  previewRuleSet: ({ body }) => previewRuleSet(dependencies, body.ruleSet),
  addRuleSet: ({ body }, { caller }) => addRuleSet(dependencies, { ...body, caller }),
});
