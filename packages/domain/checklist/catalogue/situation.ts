import type { Project } from '../../request/index.ts';

/** Where a person lives, as far as it decides which papers prove it. `owner` has no home loan to repay any more. */
export const housings = ['tenant', 'hosted', 'ownerRepaying', 'owner', 'other'] as const;
export type Housing = (typeof housings)[number];

/** Where income comes from, by who certifies it. */
export const incomeSources = [
  'salary',
  'unemployment',
  'familyAllowanceFund',
  'pension',
  'dailyAllowances',
  'alimony',
  'other',
] as const;
export type IncomeSource = (typeof incomeSources)[number];

/** What the household pays and receives a bill for. */
export const bills = ['energy', 'water', 'telephone', 'insurance'] as const;
export type Bill = (typeof bills)[number];

/** `filed`: the commission examines the file. `plan`: a plan or measures run. */
export const overIndebtednessStates = ['none', 'filed', 'plan'] as const;
export type OverIndebtednessState = (typeof overIndebtednessStates)[number];

/** Who sells what the loan pays for; `none` when nobody does. */
export const suppliers = ['professional', 'private', 'none'] as const;
export type Supplier = (typeof suppliers)[number];

/** The facts that decide which pieces apply. Null: not known yet. An empty list is known: none. */
export type PieceSituation = {
  /** Whether the person must hold a residence permit to stay in France. */
  readonly needsResidencePermit: boolean | null;
  /** Whether there is a family record book to show: it comes with marriage or a first child. */
  readonly isMarriedOrParent: boolean | null;
  readonly housing: Housing | null;
  readonly incomeSources: readonly IncomeSource[] | null;
  readonly bills: readonly Bill[] | null;
  readonly hasRunningLoans: boolean | null;
  readonly overIndebtedness: OverIndebtednessState | null;
  readonly project: Project | null;
  readonly supplier: Supplier | null;
};

export type Fact = keyof PieceSituation;
