import { type Project, projects } from '../../request/index.ts';

/** Where a person lives, as far as it decides which papers prove it. `owner` has no home loan to repay any more. */
export const housings = ['tenant', 'hosted', 'ownerRepaying', 'owner', 'other'] as const;
export type Housing = (typeof housings)[number];

/** Who certifies what comes in: each has papers of its own. A disability pension counts with the pension funds. */
export const incomeCertifiers = [
  'employer',
  'franceTravail',
  'familyAllowanceFund',
  'pensionFund',
  'healthInsurance',
  'alimonyDebtor',
  'other',
] as const;
export type IncomeCertifier = (typeof incomeCertifiers)[number];

/** What the household pays and receives a bill for. */
export const bills = ['energy', 'water', 'telephone', 'insurance'] as const;
export type Bill = (typeof bills)[number];

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
  readonly incomeCertifiers: readonly IncomeCertifier[] | null;
  readonly bills: readonly Bill[] | null;
  readonly hasRunningLoans: boolean | null;
  /** Whether an over-indebtedness procedure or plan runs, even with an agreement to borrow. */
  readonly isOverIndebted: boolean | null;
  /** Whether its plan or measures are already decided. */
  readonly hasOverIndebtednessPlan: boolean | null;
  readonly project: Project | null;
  readonly supplier: Supplier | null;
};

export type PieceFact = keyof PieceSituation;

const yesOrNo = [true, false] as const;

/** Every fact with the values that a condition may name: the closed list that an administrator chooses from. */
export const pieceFactValues = {
  needsResidencePermit: yesOrNo,
  isMarriedOrParent: yesOrNo,
  housing: housings,
  incomeCertifiers,
  bills,
  hasRunningLoans: yesOrNo,
  isOverIndebted: yesOrNo,
  hasOverIndebtednessPlan: yesOrNo,
  project: projects,
  supplier: suppliers,
} as const satisfies Record<PieceFact, readonly (string | boolean)[]>;

export const pieceFacts = Object.keys(pieceFactValues) as readonly PieceFact[];
