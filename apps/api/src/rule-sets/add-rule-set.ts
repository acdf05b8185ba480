import type { ListedRuleSets } from '@parcours/contracts';
import type { RuleSet } from '@parcours/domain/eligibility';
import type { Caller } from '../http/handler.ts';
import { addVersion } from '../store/add-version.ts';
import { midnightOf } from '../store/civil-day.ts';
import { readAddedRuleSets } from '../store/rule-sets.ts';
import type { RuleSetDependencies } from './dependencies.ts';
import { listRuleSets } from './list-rule-sets.ts';

type AddRuleSet = { readonly ruleSet: RuleSet; readonly expectedVersions: number; readonly caller: Caller };

/** Adds rules that take effect today or later. What was decided keeps the rules of then. @throws Failed as `addVersion` */
export const addRuleSet = (
  dependencies: RuleSetDependencies,
  { ruleSet, expectedVersions, caller: { accountId } }: AddRuleSet,
): Promise<ListedRuleSets> =>
  addVersion(dependencies, {
    action: 'ruleSet.added',
    field: 'ruleSet',
    effectiveFrom: ruleSet.effectiveFrom,
    content: ruleSet,
    expectedVersions,
    accountId,
    read: readAddedRuleSets,
    keep: (transaction, { effectiveFrom, content, ...added }) =>
      transaction.ruleSet.create({ data: { ...added, effectiveFrom: midnightOf(effectiveFrom), rules: content } }),
    list: (prisma) => listRuleSets({ prisma, now: dependencies.now }),
  });
