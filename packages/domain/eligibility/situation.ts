import type { CivilDate } from '../calendar/index.ts';
import type { Project } from '../request/index.ts';
import type { Budget } from './budget.ts';

/** `agreementObtained`: the commission or the judge allowed the loan (Code de la consommation, L.761-1). */
export const overIndebtednessStates = ['none', 'procedureRunning', 'agreementObtained'] as const;
export type OverIndebtedness = (typeof overIndebtednessStates)[number];

/** The files of the Banque de France: credit repayments missed (FICP), cheques and cards (FCC). */
export const paymentIncidentFiles = ['ficp', 'fcc'] as const;
export type PaymentIncidentFile = (typeof paymentIncidentFiles)[number];

/** A yes or a no, with the day it was said. A yes may be taken back, that day or later. */
export type Consent = {
  readonly isGiven: boolean;
  readonly answeredOn: CivilDate;
  /** Null while it stands; always null after a no. */
  readonly withdrawnOn: CivilDate | null;
};

/** Where somebody lives, and by what right. `owner` has no home loan to repay any more. */
export const homes = [
  'socialTenant',
  'privateTenant',
  'hosted',
  'ownerRepaying',
  'owner',
  'shelter',
  'homeless',
  'other',
] as const;
export type Home = (typeof homes)[number];

export const familySituations = [
  'single',
  'cohabiting',
  'civilPartnership',
  'married',
  'separated',
  'divorced',
  'widowed',
] as const;
export type FamilySituation = (typeof familySituations)[number];

export type RequestFacts = {
  readonly project: Project | null;
  /** How the discussion of a project on neither list ended; null while it goes on, and for every other project. */
  readonly isProjectAccepted: boolean | null;
  /** Integer cents. */
  readonly amountCents: number | null;
  readonly durationMonths: number | null;
};

export type Household = {
  readonly adults: 1 | 2 | null;
  /** Dependent children. */
  readonly children: number | null;
  /** Other people who live on the budget, such as a parent; no unit of the rules counts them. */
  readonly otherDependants: number | null;
  readonly family: FamilySituation | null;
  readonly home: Home | null;
};

/** What the person says, and the pieces will show. */
export type Declarations = {
  readonly isBankCreditWithinReach: boolean | null;
  /** Empty when listed in none. */
  readonly paymentIncidentFiles: readonly PaymentIncidentFile[] | null;
  readonly overIndebtedness: OverIndebtedness | null;
  readonly hasRightOfResidence: boolean | null;
  readonly areOrdinaryAidsLookedAt: boolean | null;
};

/** Everything that a verdict is read from. Null means that nobody knows yet, never no and never zero. */
export type Situation = {
  readonly bornOn: CivilDate | null;
  /** As written: case, accents and hyphens do not matter. */
  readonly town: string | null;
  readonly postalCode: string | null;
  readonly request: RequestFacts;
  readonly household: Household;
  readonly budget: Budget;
  readonly declarations: Declarations;
  readonly consents: { readonly accompaniment: Consent | null; readonly transmission: Consent | null };
};

/** A person who has just come in. */
export const nothingKnown: Situation = {
  bornOn: null,
  town: null,
  postalCode: null,
  request: { project: null, isProjectAccepted: null, amountCents: null, durationMonths: null },
  household: { adults: null, children: null, otherDependants: null, family: null, home: null },
  budget: { incomes: null, charges: null, debts: null },
  declarations: {
    isBankCreditWithinReach: null,
    paymentIncidentFiles: null,
    overIndebtedness: null,
    hasRightOfResidence: null,
    areOrdinaryAidsLookedAt: null,
  },
  consents: { accompaniment: null, transmission: null },
};

/** What to ask for so that an unknown verdict becomes known. */
export const facts = [
  'bornOn',
  'town',
  'amount',
  'duration',
  'project',
  'projectDiscussion',
  'bankCredit',
  'adults',
  'children',
  'incomes',
  'charges',
  'debts',
  'overIndebtedness',
  'paymentIncidents',
  'rightOfResidence',
  'ordinaryAids',
  'accompanimentConsent',
  'transmissionConsent',
] as const;
export type Fact = (typeof facts)[number];
