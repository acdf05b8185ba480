import type { ListedRuleSet } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import type { RuleSet } from '@parcours/domain/eligibility';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange, anyDossier } from '../store/announce-change.ts';
import { readRuleSets } from '../store/rule-sets.ts';
import type { RuleSetDependencies } from './dependencies.ts';
import { listRuleSets } from './list-rule-sets.ts';

type AddRuleSet = { readonly ruleSet: RuleSet; readonly caller: Caller };

const refuseDay = (problem: 'past' | 'taken'): never => {
  throw new Failed({ code: 'invalidInput', problems: [{ field: 'body.ruleSet.effectiveFrom', problem }] });
};

/**
 * Adds rules that take effect today or later. What was decided keeps the rules of then.
 * @throws Failed `invalidInput` when the day lies behind or has its rules already.
 */
export const addRuleSet = async (
  dependencies: RuleSetDependencies,
  { ruleSet, caller: { accountId } }: AddRuleSet,
): Promise<{ readonly ruleSets: ListedRuleSet[] }> => {
  const { prisma, now } = dependencies;
  const at = now();
  if (ruleSet.effectiveFrom < parisDay(at)) refuseDay('past');
  return prisma.$transaction(async (transaction) => {
    const known = await readRuleSets(transaction);
    if (known.some(({ effectiveFrom }) => effectiveFrom === ruleSet.effectiveFrom)) refuseDay('taken');
    const effectiveFrom = new Date(`${ruleSet.effectiveFrom}T00:00:00Z`);
    // Another administrator may add the same day at this very moment: the index lets only one through.
    const { count } = await transaction.ruleSet.createMany({
      data: { effectiveFrom, rules: ruleSet, addedAt: at, addedById: accountId },
      skipDuplicates: true,
    });
    if (count === 0) refuseDay('taken');
    await writeAudit(transaction, {
      actorId: accountId,
      action: 'ruleSet.added',
      dossierId: null,
      facts: { effectiveFrom: ruleSet.effectiveFrom },
      at,
    });
    await announceChange(transaction, anyDossier);
    return listRuleSets({ prisma: transaction, now });
  });
};
