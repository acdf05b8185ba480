import type { CivilDate } from '../calendar/index.ts';
import { assess } from './assess.ts';
import type { Debt } from './budget.ts';
import { instalmentOf } from './capacity.ts';
import type { Condition } from './condition.ts';
import type { RuleSet } from './rule-set.ts';
import type { RequestFacts, Situation } from './situation.ts';

/** The request as it would be. Null what is not known; the instalment then is not either. */
export type ProposedLoan = {
  readonly amountCents: number | null;
  readonly durationMonths: number | null;
  readonly instalmentCents: number | null;
};

/**
 * One way to make what fails pass, as near to what was asked as the rules allow:
 * `duration`, the same amount over the nearest duration; `amount`, the largest amount over the same duration (the
 * smallest, when too little was asked); `amountAndDuration`, when no duration carries the amount, the largest amount
 * that the longest one carries, over the nearest duration that still does; `withoutDebt`, the same request once this
 * debt, the smallest that is enough alone, no longer weighs.
 */
export type Change =
  | { readonly change: 'duration' | 'amount' | 'amountAndDuration'; readonly loan: ProposedLoan }
  | { readonly change: 'withoutDebt'; readonly debt: Debt; readonly loan: ProposedLoan };

export type NearestPass =
  | { readonly answer: 'nothingFails' }
  /** At least one. */
  | { readonly answer: 'changes'; readonly changes: readonly Change[] }
  | { readonly answer: 'noChangePasses' };

const negotiable: readonly Condition[] = ['amountInRange', 'durationInRange', 'carriesInstalment'];

/**
 * The nearest changes after which amount, duration and capacity no longer fail; `assess` has judged each. What is
 * unknown stays so. Amounts are proposed in multiples of the rule set's step.
 */
export const nearestPass = (situation: Situation, ruleSet: RuleSet, today: CivilDate): NearestPass => {
  const passes = (changed: Situation): boolean =>
    !assess(changed, ruleSet, today).verdicts.some(
      ({ condition, verdict }) => verdict === 'fail' && negotiable.includes(condition),
    );
  if (passes(situation)) return { answer: 'nothingFails' };
  const changes = [...otherRequests(situation, ruleSet, passes), ...withoutOneDebt(situation, ruleSet, passes)];
  return changes.length > 0 ? { answer: 'changes', changes } : { answer: 'noChangePasses' };
};

type Passes = (changed: Situation) => boolean;

const otherRequests = (situation: Situation, ruleSet: RuleSet, passes: Passes): readonly Change[] => {
  const asked = situation.request;
  const amounts = amountsFrom(asked.amountCents, ruleSet);
  const durations = durationsFrom(asked.durationMonths, ruleSet);
  const allows = (request: Partial<RequestFacts>) => passes({ ...situation, request: { ...asked, ...request } });
  const propose = (change: 'duration' | 'amount' | 'amountAndDuration', request: Partial<RequestFacts>): Change => ({
    change,
    loan: proposed({ ...asked, ...request }, ruleSet),
  });

  const durationMonths = firstPassing(durations, (months) => allows({ durationMonths: months }));
  const amountCents = firstPassing(amounts, (cents) => allows({ amountCents: cents }));
  const found = [
    ...(durationMonths === undefined ? [] : [propose('duration', { durationMonths })]),
    ...(amountCents === undefined ? [] : [propose('amount', { amountCents })]),
  ];
  const longest = durations.at(-1);
  if (durationMonths !== undefined || longest === undefined) return found;

  const atLongest = firstPassing(amounts, (cents) => allows({ amountCents: cents, durationMonths: longest }));
  if (atLongest === undefined) return found;
  const nearest = firstPassing(durations, (months) => allows({ amountCents: atLongest, durationMonths: months }));
  return nearest === undefined || nearest === asked.durationMonths
    ? found
    : [...found, propose('amountAndDuration', { amountCents: atLongest, durationMonths: nearest })];
};

const withoutOneDebt = (situation: Situation, ruleSet: RuleSet, passes: Passes): readonly Change[] => {
  const { budget, request } = situation;
  const debts = budget.debts ?? [];
  const smallestEnough = debts
    .map((debt, index) => ({ debt, others: debts.toSpliced(index, 1) }))
    .toSorted((one, other) => (one.debt.monthlyCents ?? 0) - (other.debt.monthlyCents ?? 0))
    .find(({ others }) => passes({ ...situation, budget: { ...budget, debts: others } }));
  return smallestEnough === undefined
    ? []
    : [{ change: 'withoutDebt', debt: smallestEnough.debt, loan: proposed(request, ruleSet) }];
};

/** Allowed durations from the nearest to the one asked up to the longest; none when no duration was asked. */
const durationsFrom = (asked: number | null, { durationMonths: { least, most } }: RuleSet): readonly number[] => {
  if (asked === null) return [];
  const nearest = Math.min(Math.max(asked, least), most);
  return Array.from({ length: most - nearest + 1 }, (_, index) => nearest + index);
};

/** Allowed amounts from the nearest to the one asked down to the smallest; none when no amount was asked. */
const amountsFrom = (asked: number | null, ruleSet: RuleSet): readonly number[] => {
  if (asked === null) return [];
  const { amountStepCents: step, amountCents } = ruleSet;
  const [fewest, most] = [Math.ceil(amountCents.least / step), Math.floor(amountCents.most / step)];
  const nearest = Math.min(Math.max(Math.floor(asked / step), fewest), most);
  return Array.from({ length: Math.max(nearest - fewest + 1, 0) }, (_, index) => (nearest - index) * step);
};

const proposed = (request: RequestFacts, ruleSet: RuleSet): ProposedLoan => ({
  amountCents: request.amountCents,
  durationMonths: request.durationMonths,
  instalmentCents: instalmentOf(request, ruleSet),
});

/** The first that passes, of candidates that fail up to one and pass from it on; a longer or smaller loan only eases. */
const firstPassing = (candidates: readonly number[], passes: (candidate: number) => boolean): number | undefined => {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const candidate = candidates[middle];
    if (candidate !== undefined && passes(candidate)) high = middle;
    else low = middle + 1;
  }
  return candidates[low];
};
