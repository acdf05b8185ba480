import type { PieceFact, PieceSituation } from '../index.ts';

export const nothingKnown: PieceSituation = {
  needsResidencePermit: null,
  isMarriedOrParent: null,
  housing: null,
  incomeCertifiers: null,
  bills: null,
  hasRunningLoans: null,
  isOverIndebted: null,
  hasOverIndebtednessPlan: null,
  project: null,
  supplier: null,
};

/** Everything known, and as few papers as can be. */
export const plainest: PieceSituation = {
  needsResidencePermit: false,
  isMarriedOrParent: false,
  housing: 'other',
  incomeCertifiers: [],
  bills: [],
  hasRunningLoans: false,
  isOverIndebted: false,
  hasOverIndebtednessPlan: false,
  project: 'computer',
  supplier: 'none',
};

export const facts: readonly PieceFact[] = [
  'needsResidencePermit',
  'isMarriedOrParent',
  'housing',
  'incomeCertifiers',
  'bills',
  'hasRunningLoans',
  'isOverIndebted',
  'hasOverIndebtednessPlan',
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
    incomeCertifiers: ['employer'],
    bills: ['energy', 'telephone', 'insurance'],
    project: 'vehiclePurchase',
    supplier: 'professional',
  },
  hostedForeigner: {
    ...plainest,
    needsResidencePermit: true,
    housing: 'hosted',
    incomeCertifiers: ['franceTravail'],
    bills: ['telephone'],
    project: 'drivingLicence',
    supplier: 'professional',
  },
  loneMother: {
    ...plainest,
    isMarriedOrParent: true,
    housing: 'tenant',
    incomeCertifiers: ['familyAllowanceFund', 'alimonyDebtor', 'healthInsurance'],
    bills: ['energy', 'water', 'telephone', 'insurance'],
    hasRunningLoans: true,
    isOverIndebted: true,
    project: 'vehicleRepair',
    supplier: 'private',
  },
  retiredOwner: {
    ...plainest,
    isMarriedOrParent: true,
    housing: 'owner',
    incomeCertifiers: ['pensionFund', 'other'],
    bills: ['energy', 'water'],
    isOverIndebted: true,
    hasOverIndebtednessPlan: true,
    project: 'heating',
    supplier: 'professional',
  },
  repayingOwner: {
    ...plainest,
    housing: 'ownerRepaying',
    incomeCertifiers: ['employer', 'familyAllowanceFund'],
    hasRunningLoans: true,
    project: 'twoWheeler',
    supplier: 'private',
  },
  halfKnown: { ...plainest, housing: null, incomeCertifiers: ['employer'], bills: null, project: null },
} as const satisfies Record<string, PieceSituation>;
