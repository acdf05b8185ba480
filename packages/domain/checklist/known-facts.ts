import type { ChargeKind, DebtKind, Home, IncomeSource, SituationFacts } from '../eligibility/index.ts';
import type { Project } from '../request/index.ts';
import type { Bill, Housing, IncomeCertifier, PieceFact, PieceSituation } from './catalogue/situation.ts';

/** Who certifies each income. A grant, a rent or work on one's own account have no paper of the catalogue. */
const certifiers = {
  salary: 'employer',
  selfEmployment: 'other',
  unemploymentBenefit: 'franceTravail',
  activityBonus: 'familyAllowanceFund',
  minimumIncome: 'familyAllowanceFund',
  disabledAdultAllowance: 'familyAllowanceFund',
  disabilityPension: 'pensionFund',
  dailyAllowance: 'healthInsurance',
  retirementPension: 'pensionFund',
  oldAgeMinimum: 'pensionFund',
  survivorPension: 'pensionFund',
  familyBenefits: 'familyAllowanceFund',
  housingBenefit: 'familyAllowanceFund',
  alimonyReceived: 'alimonyDebtor',
  trainingGrant: 'other',
  youthAllowance: 'other',
  rentReceived: 'other',
  other: 'other',
} as const satisfies Record<IncomeSource, IncomeCertifier>;

const billsOf: Readonly<Partial<Record<ChargeKind, Bill>>> = {
  energy: 'energy',
  water: 'water',
  telephone: 'telephone',
  homeInsurance: 'insurance',
  vehicleInsurance: 'insurance',
  healthInsurance: 'insurance',
  otherInsurance: 'insurance',
};

/** Debts with a contract and statements to show; what a relative lent has none. */
const loans: readonly DebtKind[] = [
  'homeLoan',
  'personalLoan',
  'vehicleLoan',
  'revolvingCredit',
  'microcredit',
  'employerLoan',
];

const housings = {
  socialTenant: 'tenant',
  privateTenant: 'tenant',
  hosted: 'hosted',
  ownerRepaying: 'ownerRepaying',
  owner: 'owner',
  shelter: 'other',
  homeless: 'other',
  other: 'other',
} as const satisfies Record<Home, Housing>;

const known = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;
const each = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** What a household's situation and a request say of the pieces; null where they do not say it. */
export const knownPieceFacts = (
  { household, budget: { incomes, charges, debts }, declarations: { overIndebtedness } }: SituationFacts,
  project: Project | null,
): PieceSituation => {
  const hasPlan = debts?.some(({ kind }) => kind === 'overIndebtednessPlan') ?? false;
  return {
    // The right of residence says nothing of a nationality.
    needsResidencePermit: null,
    isMarriedOrParent: marriedOrParent(household),
    housing: household.home === null ? null : housings[household.home],
    incomeCertifiers: incomes === null ? null : each(incomes.map(({ source }) => certifiers[source])),
    bills: charges === null ? null : each(charges.map(({ kind }) => billsOf[kind]).filter(known)),
    hasRunningLoans: debts === null ? null : debts.some(({ kind }) => loans.includes(kind)),
    isOverIndebted: hasPlan ? true : overIndebtedness === null ? null : overIndebtedness !== 'none',
    // A procedure that runs may have come to a plan or not.
    hasOverIndebtednessPlan: hasPlan ? true : overIndebtedness === 'none' ? false : null,
    project,
    supplier: null,
  };
};

/** Somebody never married and without a child at home has no family record book that a lender looks at. */
const marriedOrParent = ({ family, children }: SituationFacts['household']): boolean | null => {
  if (children !== null && children > 0) return true;
  if (family === null) return null;
  if (['married', 'separated', 'divorced', 'widowed'].includes(family)) return true;
  return children === null ? null : false;
};

/** Where a fact about the pieces comes from: the situation and the request, the agent, or nowhere yet. */
export type PieceFactOrigin = 'situation' | 'stated' | null;

/** What is stored of a statement: facts that the situation says keep what was stated of them before. */
export const stateOver = (
  { stated, origins }: { readonly stated: PieceSituation; readonly origins: Combined['origins'] },
  given: PieceSituation,
): PieceSituation => {
  const either = <Fact extends PieceFact>(fact: Fact): PieceSituation[Fact] =>
    origins[fact] === 'situation' ? stated[fact] : given[fact];
  return {
    needsResidencePermit: either('needsResidencePermit'),
    isMarriedOrParent: either('isMarriedOrParent'),
    housing: either('housing'),
    incomeCertifiers: either('incomeCertifiers'),
    bills: either('bills'),
    hasRunningLoans: either('hasRunningLoans'),
    isOverIndebted: either('isOverIndebted'),
    hasOverIndebtednessPlan: either('hasOverIndebtednessPlan'),
    project: either('project'),
    supplier: either('supplier'),
  };
};

type Combined = {
  readonly situation: PieceSituation;
  readonly origins: Readonly<Record<PieceFact, PieceFactOrigin>>;
};

/** What the situation says goes before what an agent stated; what neither says stays unknown. */
export const combinePieceFacts = (stated: PieceSituation, situationSays: PieceSituation): Combined => {
  const origin = (fact: PieceFact): PieceFactOrigin =>
    situationSays[fact] !== null ? 'situation' : stated[fact] !== null ? 'stated' : null;
  return {
    situation: {
      needsResidencePermit: situationSays.needsResidencePermit ?? stated.needsResidencePermit,
      isMarriedOrParent: situationSays.isMarriedOrParent ?? stated.isMarriedOrParent,
      housing: situationSays.housing ?? stated.housing,
      incomeCertifiers: situationSays.incomeCertifiers ?? stated.incomeCertifiers,
      bills: situationSays.bills ?? stated.bills,
      hasRunningLoans: situationSays.hasRunningLoans ?? stated.hasRunningLoans,
      isOverIndebted: situationSays.isOverIndebted ?? stated.isOverIndebted,
      hasOverIndebtednessPlan: situationSays.hasOverIndebtednessPlan ?? stated.hasOverIndebtednessPlan,
      project: situationSays.project ?? stated.project,
      supplier: situationSays.supplier ?? stated.supplier,
    },
    origins: {
      needsResidencePermit: origin('needsResidencePermit'),
      isMarriedOrParent: origin('isMarriedOrParent'),
      housing: origin('housing'),
      incomeCertifiers: origin('incomeCertifiers'),
      bills: origin('bills'),
      hasRunningLoans: origin('hasRunningLoans'),
      isOverIndebted: origin('isOverIndebted'),
      hasOverIndebtednessPlan: origin('hasOverIndebtednessPlan'),
      project: origin('project'),
      supplier: origin('supplier'),
    },
  };
};
