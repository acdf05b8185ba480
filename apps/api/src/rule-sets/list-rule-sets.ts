import { type ListedRuleSet, ruleSet } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { convention2011, ruleSetOn } from '@parcours/domain/eligibility';
import type { Prisma } from '../database/generated/client.ts';
import type { RuleSetDependencies } from './dependencies.ts';

/** Every rule set with who added it and whether it is in force today. */
export const listRuleSets = async ({
  prisma,
  now,
}: Pick<RuleSetDependencies, 'now'> & { readonly prisma: Prisma.TransactionClient }): Promise<{
  readonly ruleSets: ListedRuleSet[];
}> => {
  const rows = await prisma.ruleSet.findMany({
    orderBy: { effectiveFrom: 'asc' },
    include: { addedBy: { select: { name: true } } },
  });
  const added = rows.map(({ rules, addedAt, addedBy }) => ({
    ruleSet: ruleSet.parse(rules),
    addedAt: addedAt.toISOString(),
    addedBy: addedBy.name,
  }));
  const all = [{ ruleSet: convention2011, addedAt: null, addedBy: null }, ...added];
  const inForce = ruleSetOn(
    all.map((listed) => listed.ruleSet),
    parisDay(now()),
  );
  return { ruleSets: all.map((listed) => ({ ...listed, isInForce: listed.ruleSet === inForce })) };
};
