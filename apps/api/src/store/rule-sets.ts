import { ruleSet } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import {
  convention2011,
  type DatedTerms,
  type RuleSet,
  ruleSetOn,
  termsOf,
  termsOn,
} from '@parcours/domain/eligibility';
import type { Prisma } from '../database/generated/client.ts';
import { type KeptVersion, keptVersionOf } from './parameter-versions.ts';

/** Those added to the program's own, from the first to the last that takes effect, with who added them. */
export const readAddedRuleSets = async (prisma: Prisma.TransactionClient): Promise<readonly KeptVersion[]> => {
  const rows = await prisma.ruleSet.findMany({
    orderBy: { effectiveFrom: 'asc' },
    include: { addedBy: { select: { name: true } } },
  });
  return rows.map(({ rules, ...row }) => keptVersionOf({ ...row, content: rules }));
};

/** Every rule set, from the first to the last that takes effect: the program's own, then those added to it. */
const readRuleSets = async (prisma: Prisma.TransactionClient): Promise<readonly RuleSet[]> => {
  const added = await prisma.ruleSet.findMany({ orderBy: { effectiveFrom: 'asc' }, select: { rules: true } });
  return [convention2011, ...added.map(({ rules }) => ruleSet.parse(rules))];
};

/** The rules in force on a day; before there were any, the first. */
export const readRuleSetOn = async (prisma: Prisma.TransactionClient, day: CivilDate): Promise<RuleSet> =>
  ruleSetOn(await readRuleSets(prisma), day) ?? convention2011;

/** The terms of a loan granted on a day; before there were any, the first. */
export const readTermsOn = async (prisma: Prisma.TransactionClient, day: CivilDate): Promise<DatedTerms> =>
  termsOn(await readRuleSets(prisma), day) ?? termsOf(convention2011);
