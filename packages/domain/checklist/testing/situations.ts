import type { Fact, PieceSituation } from '../index.ts';

export const nothingKnown: PieceSituation = {
  needsResidencePermit: null,
  isMarriedOrParent: null,
  housing: null,
  incomeSources: null,
  bills: null,
  hasRunningLoans: null,
  overIndebtedness: null,
  project: null,
  supplier: null,
};

/** Everything known, and as few papers as can be. */
export const plainest: PieceSituation = {
  needsResidencePermit: false,
  isMarriedOrParent: false,
  housing: 'other',
  incomeSources: [],
  bills: [],
  hasRunningLoans: false,
  overIndebtedness: 'none',
  project: 'computer',
  supplier: 'none',
};

export const facts: readonly Fact[] = [
  'needsResidencePermit',
  'isMarriedOrParent',
  'housing',
  'incomeSources',
  'bills',
  'hasRunningLoans',
  'overIndebtedness',
  'project',
  'supplier',
];

/** People whom a case worker would recognise. */
export const people = {
  nothingKnown,
  plainest,
  tenantOnSalary: {
    ...plainest,
    housing: 'tenant',
    incomeSources: ['salary'],
    bills: ['energy', 'telephone', 'insurance'],
    project: 'vehiclePurchase',
    supplier: 'professional',
  },
  hostedForeigner: {
    ...plainest,
    needsResidencePermit: true,
    housing: 'hosted',
    incomeSources: ['unemployment'],
    bills: ['telephone'],
    project: 'drivingLicence',
    supplier: 'professional',
  },
  loneMother: {
    ...plainest,
    isMarriedOrParent: true,
    housing: 'tenant',
    incomeSources: ['familyAllowanceFund', 'alimony', 'dailyAllowances'],
    bills: ['energy', 'water', 'telephone', 'insurance'],
    hasRunningLoans: true,
    overIndebtedness: 'filed',
    project: 'vehicleRepair',
    supplier: 'private',
  },
  retiredOwner: {
    ...plainest,
    isMarriedOrParent: true,
    housing: 'owner',
    incomeSources: ['pension', 'other'],
    bills: ['energy', 'water'],
    overIndebtedness: 'plan',
    project: 'heating',
    supplier: 'professional',
  },
  repayingOwner: {
    ...plainest,
    housing: 'ownerRepaying',
    incomeSources: ['salary', 'familyAllowanceFund'],
    hasRunningLoans: true,
    project: 'twoWheeler',
    supplier: 'private',
  },
  halfKnown: { ...plainest, housing: null, incomeSources: ['salary'], bills: null, project: null },
} as const satisfies Record<string, PieceSituation>;
