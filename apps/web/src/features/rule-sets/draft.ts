import type { Given, ruleSetEndpoints } from '@parcours/contracts';
import type { AssumableParameter, Condition, ConditionKind, RuleSet } from '@parcours/domain/eligibility';
import { amountAsTyped, readTypedAmount } from '../../ui/fields/typed-amount.ts';
import { readTypedDay } from '../../ui/fields/typed-date.ts';

/** What has been typed of new rules; what is not asked stays as in the rules they start from. */
export type RuleSetDraft = {
  readonly name: string;
  readonly effectiveFrom: string;
  readonly leastAge: string;
  readonly leastAmount: string;
  readonly mostAmount: string;
  readonly leastMonths: string;
  readonly mostMonths: string;
  readonly leftToLive: string;
  readonly rate: string;
  readonly refund: string;
  readonly furtherChild: string;
  readonly step: string;
  /** One town a line: `Sucy-en-Brie 94370`. */
  readonly area: string;
  readonly kinds: Readonly<Record<Condition, ConditionKind>>;
  readonly assumed: readonly AssumableParameter[];
};

export const draftFrom = (rules: RuleSet): RuleSetDraft => ({
  name: '',
  effectiveFrom: '',
  leastAge: String(rules.leastAgeYears),
  leastAmount: amountAsTyped(rules.amountCents.least),
  mostAmount: amountAsTyped(rules.amountCents.most),
  leastMonths: String(rules.durationMonths.least),
  mostMonths: String(rules.durationMonths.most),
  leftToLive: amountAsTyped(rules.leastLeftToLivePerUnitCents),
  rate: amountAsTyped(rules.yearlyRateBasisPoints),
  refund: String(rules.refundedInterestPercent),
  furtherChild: amountAsTyped(rules.units.furtherChild),
  step: amountAsTyped(rules.amountStepCents),
  area: rules.area.map(({ name, postalCodes }) => [name, ...postalCodes].join(' ')).join('\n'),
  kinds: rules.kinds,
  assumed: rules.assumed,
});

type RuleSetBody = Given<typeof ruleSetEndpoints.addRuleSet>['body'];

/** The rules as typed; the contract says what is wrong with them. */
export const bodyOf = (draft: RuleSetDraft, from: RuleSet): RuleSetBody => ({
  ruleSet: {
    ...from,
    name: draft.name,
    effectiveFrom: readTypedDay(draft.effectiveFrom) ?? draft.effectiveFrom,
    kinds: draft.kinds,
    leastAgeYears: numberOf(draft.leastAge),
    amountCents: { least: hundredthsOf(draft.leastAmount), most: hundredthsOf(draft.mostAmount) },
    durationMonths: { least: numberOf(draft.leastMonths), most: numberOf(draft.mostMonths) },
    leastLeftToLivePerUnitCents: hundredthsOf(draft.leftToLive),
    yearlyRateBasisPoints: hundredthsOf(draft.rate),
    refundedInterestPercent: numberOf(draft.refund),
    units: { ...from.units, furtherChild: hundredthsOf(draft.furtherChild) },
    amountStepCents: hundredthsOf(draft.step),
    area: areaOf(draft.area, from),
    assumed: draft.assumed,
  },
});

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));
const hundredthsOf = (typed: string): number => readTypedAmount(typed) ?? Number.NaN;

/** A town that the rules knew keeps the other ways in which people write it. */
const areaOf = (typed: string, from: RuleSet): RuleSet['area'] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const postalCodes = line.match(/\b\d{5}\b/g) ?? [];
      const name = line.replaceAll(/\b\d{5}\b/g, '').trim();
      return { name, alsoWritten: from.area.find((town) => town.name === name)?.alsoWritten ?? [], postalCodes };
    });
