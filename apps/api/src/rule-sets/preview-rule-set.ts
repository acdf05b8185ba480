import type { RuleSetPreview } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { assess, type RuleSet, situationOf, type Verdict } from '@parcours/domain/eligibility';
import type { PrismaClient } from '../database/generated/client.ts';
import { readRuleSetOn } from '../store/rule-sets.ts';
import { dayOrNull, storedFacts } from '../store/situation.ts';
import type { RuleSetDependencies } from './dependencies.ts';

type Change = Pick<Verdict, 'condition'> & {
  readonly reference: string;
  readonly from: Verdict['verdict'];
  readonly to: Verdict['verdict'];
};

/** How many dossiers of one change are named. */
const mostReferences = 20;

/** How many open dossiers would get another verdict today, and on which conditions, against the rules in force. */
export const previewRuleSet = async (
  { prisma, now }: RuleSetDependencies,
  candidate: RuleSet,
): Promise<RuleSetPreview> => {
  const today = parisDay(now());
  const inForce = await readRuleSetOn(prisma, today);
  const situations = await readOpenSituations(prisma);
  const changed = situations
    .map(({ reference, situation }) =>
      changesBetween(
        reference,
        assess(situation, inForce, today).verdicts,
        assess(situation, candidate, today).verdicts,
      ),
    )
    .filter((changes) => changes.length > 0);
  return { openDossiers: situations.length, changed: changed.length, changes: counted(changed.flat()) };
};

const readOpenSituations = async (prisma: PrismaClient) => {
  const dossiers = await prisma.dossier.findMany({
    where: { state: 'open' },
    orderBy: { reference: 'asc' },
    select: {
      reference: true,
      project: true,
      amountCents: true,
      durationMonths: true,
      person: { select: { bornOn: true, town: true, postalCode: true } },
      situation: { select: { facts: true } },
    },
  });
  return dossiers.map(({ reference, person, situation, ...request }) => ({
    reference,
    situation: situationOf({ ...person, bornOn: dayOrNull(person.bornOn) }, request, storedFacts(situation?.facts)),
  }));
};

/** Both lists hold every condition in the same order. */
const changesBetween = (reference: string, before: readonly Verdict[], after: readonly Verdict[]): readonly Change[] =>
  before.flatMap(({ condition, verdict: from }, index) => {
    const to = after[index]?.verdict ?? from;
    return from === to ? [] : [{ reference, condition, from, to }];
  });

const counted = (changes: readonly Change[]): RuleSetPreview['changes'] => {
  const groups = Map.groupBy(changes, ({ condition, from, to }) => `${condition} ${from} ${to}`);
  return [...groups.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ reference: _, ...change }) => ({
      ...change,
      dossiers: alike.length,
      references: alike.slice(0, mostReferences).map(({ reference }) => reference),
    })),
  );
};
