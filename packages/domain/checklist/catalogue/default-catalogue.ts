import { civilDateOf } from '../../calendar/index.ts';
import type { Catalogue, NeedDefinition, PieceDefinition, PieceGroup, Validity } from './catalogue.ts';
import type { Condition } from './condition.ts';
import type { Bill, IncomeCertifier } from './situation.ts';

const underMonths = (count: number): Validity => ({ count, unit: 'months' });

/** The papers of the domain's sources 19 (vert-anis.org) and 20 (reze.fr), in the order of the pack. */
const pieces = [
  { code: 'identityCard', copies: 1, validity: null },
  { code: 'passport', copies: 1, validity: null },
  { code: 'residencePermit', copies: 1, validity: null },
  { code: 'familyRecordBook', copies: 1, validity: null },
  { code: 'proofOfAddress', copies: 1, validity: underMonths(3) },
  { code: 'rentReceipt', copies: 1, validity: null },
  { code: 'hostingCertificate', copies: 1, validity: null },
  { code: 'hostIdentity', copies: 1, validity: null },
  { code: 'amortisationTable', copies: 1, validity: null },
  { code: 'payslips', copies: 3, validity: null },
  { code: 'employmentContract', copies: 1, validity: null },
  { code: 'franceTravailNotice', copies: 1, validity: null },
  { code: 'franceTravailPayments', copies: 3, validity: null },
  { code: 'familyAllowanceCertificate', copies: 1, validity: underMonths(3) },
  { code: 'pensionStatements', copies: 1, validity: null },
  { code: 'dailyAllowanceStatements', copies: 1, validity: null },
  { code: 'alimonyProof', copies: 1, validity: null },
  { code: 'alimonyJudgment', copies: 1, validity: null },
  { code: 'taxNotice', copies: 1, validity: null },
  { code: 'bankStatements', copies: 3, validity: null },
  { code: 'bankDetails', copies: 1, validity: null },
  { code: 'supplierBankDetails', copies: 1, validity: null },
  { code: 'energyBill', copies: 1, validity: null },
  { code: 'waterBill', copies: 1, validity: null },
  { code: 'telephoneBill', copies: 1, validity: null },
  { code: 'insuranceBill', copies: 1, validity: null },
  { code: 'landTaxNotice', copies: 1, validity: null },
  { code: 'loanStatements', copies: 1, validity: null },
  { code: 'overIndebtednessPlan', copies: 1, validity: null },
  { code: 'commissionAgreement', copies: 1, validity: null },
  { code: 'quote', copies: 1, validity: null },
  { code: 'drivingLicence', copies: 1, validity: null },
  { code: 'vehicleInsuranceQuote', copies: 1, validity: null },
  { code: 'vehicleRegistration', copies: 1, validity: null },
  { code: 'roadworthinessTest', copies: 1, validity: underMonths(6) },
  { code: 'letterOfMotivation', copies: 1, validity: null },
] as const satisfies readonly PieceDefinition[];

export type PieceCode = (typeof pieces)[number]['code'];
export const pieceCodes: readonly PieceCode[] = pieces.map(({ code }) => code);

/** A need that one piece meets bears its name. */
const one = <Code extends PieceCode>(group: PieceGroup, code: Code, ...when: readonly Condition[]) =>
  ({ code, group, when, ways: [{ pieces: [code], when: [] }] }) satisfies NeedDefinition;

const income = (certifier: IncomeCertifier) => ({ fact: 'incomeCertifiers', isOneOf: [certifier] }) satisfies Condition;
const bill = (kind: Bill) => ({ fact: 'bills', isOneOf: [kind] }) satisfies Condition;

// What a repair shows is *(assumed)*: the sources list the four papers for a purchase.
const vehicle: Condition = { fact: 'project', isOneOf: ['vehiclePurchase', 'vehicleRepair', 'twoWheeler'] };
const newVehicle: Condition = { fact: 'project', isOneOf: ['vehiclePurchase', 'twoWheeler'] };

const needs = [
  {
    code: 'identity',
    group: 'identity',
    when: [],
    ways: [
      { pieces: ['identityCard'], when: [] },
      { pieces: ['passport'], when: [] },
    ],
  },
  one('identity', 'residencePermit', { fact: 'needsResidencePermit', isOneOf: [true] }),
  one('identity', 'familyRecordBook', { fact: 'isMarriedOrParent', isOneOf: [true] }),
  one('home', 'proofOfAddress'),
  {
    code: 'housing',
    group: 'home',
    when: [],
    ways: [
      { pieces: ['rentReceipt'], when: [{ fact: 'housing', isOneOf: ['tenant'] }] },
      { pieces: ['hostingCertificate', 'hostIdentity'], when: [{ fact: 'housing', isOneOf: ['hosted'] }] },
      { pieces: ['amortisationTable'], when: [{ fact: 'housing', isOneOf: ['ownerRepaying'] }] },
    ],
  },
  one('income', 'payslips', income('employer')),
  one('income', 'employmentContract', income('employer')),
  one('income', 'franceTravailNotice', income('franceTravail')),
  one('income', 'franceTravailPayments', income('franceTravail')),
  one('income', 'familyAllowanceCertificate', income('familyAllowanceFund')),
  one('income', 'pensionStatements', income('pensionFund')),
  one('income', 'dailyAllowanceStatements', income('healthInsurance')),
  {
    code: 'alimony',
    group: 'income',
    when: [{ fact: 'incomeCertifiers', isOneOf: ['alimonyDebtor'] }],
    ways: [{ pieces: ['alimonyProof', 'alimonyJudgment'], when: [] }],
  },
  one('income', 'taxNotice'),
  one('bank', 'bankStatements'),
  one('bank', 'bankDetails'),
  // The sources ask for the bank details of a professional only.
  one('bank', 'supplierBankDetails', { fact: 'supplier', isOneOf: ['professional'] }),
  one('charges', 'energyBill', bill('energy')),
  one('charges', 'waterBill', bill('water')),
  one('charges', 'telephoneBill', bill('telephone')),
  one('charges', 'insuranceBill', bill('insurance')),
  one('charges', 'landTaxNotice', { fact: 'housing', isOneOf: ['ownerRepaying', 'owner'] }),
  one('charges', 'loanStatements', { fact: 'hasRunningLoans', isOneOf: [true] }),
  one('overIndebtedness', 'overIndebtednessPlan', { fact: 'hasOverIndebtednessPlan', isOneOf: [true] }),
  // Who borrows during the procedure or the plan without this agreement loses it (Code de la consommation, L.761-1).
  one('overIndebtedness', 'commissionAgreement', { fact: 'isOverIndebted', isOneOf: [true] }),
  one('project', 'quote'),
  one('project', 'drivingLicence', vehicle),
  one('project', 'vehicleInsuranceQuote', newVehicle),
  one('project', 'vehicleRegistration', vehicle),
  one('project', 'roadworthinessTest', newVehicle),
  one('letter', 'letterOfMotivation'),
] as const satisfies readonly NeedDefinition[];

export type NeedCode = (typeof needs)[number]['code'];
export const needCodes: readonly NeedCode[] = needs.map(({ code }) => code);

/** The catalogue of the convention of 7 November 2011. The notice before expiry is *(assumed)*. */
export const defaultCatalogue: Catalogue = {
  effectiveFrom: civilDateOf('2011-11-07'),
  expiryNoticeDays: 15,
  needs,
  pieces,
};
