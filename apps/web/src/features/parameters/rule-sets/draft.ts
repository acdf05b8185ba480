import type { Given, ruleSetEndpoints } from '@parcours/contracts';
import type { AssumableParameter, Condition, ConditionKind, OrdinaryAid, RuleSet } from '@parcours/domain/eligibility';
import { type Project, projects } from '@parcours/domain/request';
import { amountAsTyped, readTypedAmount } from '../../../ui/fields/typed-amount.ts';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';

/** Where a project stands; what is on neither list of the rules is to discuss. */
export const projectLists = ['financeable', 'toDiscuss', 'excluded'] as const;
type ProjectList = (typeof projectLists)[number];

/** What has been typed of new rules. */
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
  readonly refundDelay: string;
  readonly withdrawal: string;
  readonly loneAdult: string;
  readonly couple: string;
  readonly loneParentWithChild: string;
  readonly coupleWithChild: string;
  readonly furtherChild: string;
  readonly step: string;
  readonly projects: ReadonlyMap<Project, ProjectList>;
  readonly ordinaryAids: readonly OrdinaryAid[];
  /** One town a line: `Sucy-en-Brie 94370 (Sucy ; Sucy en B.)`. */
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
  refundDelay: String(rules.refundDelayMonths),
  withdrawal: String(rules.withdrawalDays),
  loneAdult: amountAsTyped(rules.units.loneAdult),
  couple: amountAsTyped(rules.units.couple),
  loneParentWithChild: amountAsTyped(rules.units.loneParentWithChild),
  coupleWithChild: amountAsTyped(rules.units.coupleWithChild),
  furtherChild: amountAsTyped(rules.units.furtherChild),
  step: amountAsTyped(rules.amountStepCents),
  projects: listsOf(rules),
  ordinaryAids: rules.ordinaryAids,
  area: rules.area.map(townAsTyped).join('\n'),
  kinds: rules.kinds,
  assumed: rules.assumed,
});

type RuleSetBody = Given<typeof ruleSetEndpoints.previewRuleSet>['body'];

/** The rules as typed; the contract says what is wrong with them. */
export const bodyOf = (draft: RuleSetDraft): RuleSetBody => ({
  ruleSet: {
    name: draft.name,
    effectiveFrom: readTypedDay(draft.effectiveFrom) ?? draft.effectiveFrom,
    kinds: draft.kinds,
    leastAgeYears: numberOf(draft.leastAge),
    amountCents: { least: hundredthsOf(draft.leastAmount), most: hundredthsOf(draft.mostAmount) },
    durationMonths: { least: numberOf(draft.leastMonths), most: numberOf(draft.mostMonths) },
    leastLeftToLivePerUnitCents: hundredthsOf(draft.leftToLive),
    yearlyRateBasisPoints: hundredthsOf(draft.rate),
    refundedInterestPercent: numberOf(draft.refund),
    refundDelayMonths: numberOf(draft.refundDelay),
    withdrawalDays: numberOf(draft.withdrawal),
    units: {
      loneAdult: hundredthsOf(draft.loneAdult),
      couple: hundredthsOf(draft.couple),
      loneParentWithChild: hundredthsOf(draft.loneParentWithChild),
      coupleWithChild: hundredthsOf(draft.coupleWithChild),
      furtherChild: hundredthsOf(draft.furtherChild),
    },
    financeableProjects: projectsOn('financeable', draft),
    unfinanceableProjects: projectsOn('excluded', draft),
    ordinaryAids: draft.ordinaryAids,
    amountStepCents: hundredthsOf(draft.step),
    area: areaOf(draft.area),
    assumed: draft.assumed,
  },
});

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));
const hundredthsOf = (typed: string): number => readTypedAmount(typed) ?? Number.NaN;

const projectsOn = (list: ProjectList, { projects: chosen }: RuleSetDraft): readonly Project[] =>
  projects.filter((project) => chosen.get(project) === list);

const listOf = (project: Project, { financeableProjects, unfinanceableProjects }: RuleSet): ProjectList => {
  if (financeableProjects.includes(project)) return 'financeable';
  return unfinanceableProjects.includes(project) ? 'excluded' : 'toDiscuss';
};

const listsOf = (rules: RuleSet): RuleSetDraft['projects'] =>
  new Map(projects.map((project) => [project, listOf(project, rules)]));

const townAsTyped = ({ name, postalCodes, alsoWritten }: RuleSet['area'][number]): string =>
  [name, ...postalCodes, ...(alsoWritten.length === 0 ? [] : [`(${alsoWritten.join(' ; ')})`])].join(' ');

const areaOf = (typed: string): RuleSet['area'] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const others = /\((.*)\)/.exec(line)?.[1] ?? '';
      const bare = line.replace(/\(.*\)/, '');
      return {
        name: bare.replaceAll(/\b\d{5}\b/g, '').trim(),
        postalCodes: bare.match(/\b\d{5}\b/g) ?? [],
        alsoWritten: others
          .split(';')
          .map((other) => other.trim())
          .filter((other) => other !== ''),
      };
    });
