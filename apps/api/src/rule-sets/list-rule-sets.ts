import { type ListedRuleSets, ruleSet } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { convention2011, ruleSetOn } from '@parcours/domain/eligibility';
import type { Prisma } from '../database/generated/client.ts';
import { readAddedRuleSets } from '../store/rule-sets.ts';
import type { RuleSetDependencies } from './dependencies.ts';

type Reading = Pick<RuleSetDependencies, 'now'> & { readonly prisma: Prisma.TransactionClient };

/** Every rule set with who added it and whether it is in force today. */
export const listRuleSets = async ({ prisma, now }: Reading): Promise<ListedRuleSets> => {
  const added = (await readAddedRuleSets(prisma)).map(({ content, addedAt, addedBy }) => ({
    version: ruleSet.parse(content),
    addedAt: addedAt.toISOString(),
    addedBy,
  }));
  const all = [{ version: convention2011, addedAt: null, addedBy: null }, ...added];
  const inForce = ruleSetOn(
    all.map(({ version }) => version),
    parisDay(now()),
  );
  return { versions: all.map((listed) => ({ ...listed, isInForce: listed.version === inForce })) };
};
