import type {
  Bill,
  FactAskedWithPieces,
  Housing,
  IncomeCertifier,
  MoveWithReason,
  NeedCode,
  PieceCode,
  PieceFact,
  PieceGroup,
  PieceReason,
  PieceSituation,
  PieceState,
  Supplier,
} from '@parcours/domain/checklist';
import { projectLabels } from './request.ts';
import { french } from './typography.ts';

const pieceLabels: Readonly<Record<PieceCode, string>> = {
  identityCard: 'Carte d’identité',
  passport: 'Passeport',
  residencePermit: 'Titre de séjour',
  familyRecordBook: 'Livret de famille',
  proofOfAddress: 'Justificatif de domicile',
  rentReceipt: 'Quittance de loyer',
  hostingCertificate: 'Attestation d’hébergement',
  hostIdentity: 'Pièce d’identité de l’hébergeant',
  amortisationTable: 'Tableau d’amortissement du prêt immobilier',
  payslips: 'Bulletins de salaire',
  employmentContract: 'Contrat de travail',
  franceTravailNotice: 'Notification de droits France Travail',
  franceTravailPayments: 'Avis de paiement France Travail',
  familyAllowanceCertificate: 'Attestation de paiement CAF',
  pensionStatements: 'Relevés de pension',
  dailyAllowanceStatements: 'Décomptes d’indemnités journalières',
  alimonyProof: 'Justificatif de pension alimentaire',
  alimonyJudgment: 'Jugement fixant la pension alimentaire',
  taxNotice: 'Avis d’impôt',
  bankStatements: 'Relevés de compte',
  bankDetails: 'RIB du demandeur',
  supplierBankDetails: 'RIB du fournisseur',
  energyBill: 'Facture d’énergie',
  waterBill: 'Facture d’eau',
  telephoneBill: 'Facture de téléphone',
  insuranceBill: 'Échéancier d’assurance',
  landTaxNotice: 'Avis de taxe foncière',
  loanStatements: 'Échéanciers des crédits en cours',
  overIndebtednessPlan: 'Plan de surendettement',
  commissionAgreement: 'Accord de la commission de surendettement',
  quote: 'Devis ou facture pro forma',
  drivingLicence: 'Permis de conduire',
  vehicleInsuranceQuote: 'Devis d’assurance du véhicule',
  vehicleRegistration: 'Carte grise',
  roadworthinessTest: 'Contrôle technique',
  letterOfMotivation: 'Lettre de motivation',
};

export const isPieceCode = (code: string): code is PieceCode => Object.hasOwn(pieceLabels, code);

/** A piece that the town adds to its catalogue is called what its code says, until it has a name. */
export const pieceLabel = (code: string): string => (isPieceCode(code) ? pieceLabels[code] : code);

/** « 3 bulletins de salaire », « carte d’identité ». */
export const piecesExpected = ({ code, name, copies }: Named & { readonly copies: number }): string =>
  copies === 1 ? pieceName({ code, name }) : french`${pieceName({ code, name })} (${copies})`;

type Named = { readonly code: string; readonly name?: string | null | undefined };

/** What the town calls a piece, or else the program. */
export const pieceName = ({ code, name }: Named): string => name ?? pieceLabel(code);

const needLabels: Readonly<Partial<Record<NeedCode, string>>> = {
  identity: 'Identité',
  housing: 'Logement',
  alimony: 'Pension alimentaire',
};

/** A need that one piece meets bears its name. */
export const needLabel = (code: string, name?: string | null): string =>
  name ?? new Map(Object.entries(needLabels)).get(code) ?? pieceLabel(code);

export const pieceGroupLabels: Readonly<Record<PieceGroup, string>> = {
  identity: 'Identité',
  home: 'Logement',
  income: 'Ressources',
  bank: 'Banque',
  charges: 'Charges',
  overIndebtedness: 'Surendettement',
  project: 'Projet',
  letter: 'Lettre',
};

/** Instead of « À demander », while an answer that is still missing decides whether it is. */
export const unsettledPieceLabel = 'Selon la situation';

export const pieceStateLabels: Readonly<Record<PieceState, string>> = {
  toAsk: 'À demander',
  asked: 'Demandée',
  received: 'Reçue',
  verified: 'Vérifiée',
  refused: 'Refusée',
  expired: 'Périmée',
  notApplicable: 'Sans objet',
  cannotBeGiven: 'Impossible à fournir',
};

export const pieceReasonLabels: { readonly [Kind in MoveWithReason]: Readonly<Record<PieceReason<Kind>, string>> } = {
  refused: {
    unreadable: 'Illisible',
    incomplete: 'Incomplète : il manque une page ou un côté',
    notTheRightPaper: 'Ce n’est pas le bon papier',
    otherHolder: 'Au nom de quelqu’un d’autre',
    tooOld: 'Trop ancienne',
    notSigned: 'Pas signée',
    contradictsDeclaration: 'Ne dit pas la même chose que la personne',
    other: 'Autre motif',
  },
  setAside: {
    notConcerned: 'La personne n’est pas concernée',
    provedOtherwise: 'Prouvé autrement',
    lenderDoesWithout: 'Le CMP s’en passe',
    askedByMistake: 'Demandée par erreur',
    other: 'Autre motif',
  },
  foundImpossible: {
    neverIssued: 'Jamais délivrée',
    lost: 'Perdue, sans copie possible',
    issuerRefuses: 'L’organisme refuse de la donner',
    issuerDoesNotAnswer: 'L’organisme ne répond pas',
    tooExpensive: 'Trop chère à obtenir',
    personDeclines: 'La personne ne veut pas la donner',
    other: 'Autre motif',
  },
};

const everyReason = new Map(Object.values(pieceReasonLabels).flatMap((labels) => Object.entries(labels)));

/** A reason in words, whichever move it explains. */
export const pieceReasonLabel = (reason: string): string => everyReason.get(reason) ?? reason;

/** What is asked beside the pieces. */
export const pieceFactQuestions: Readonly<Record<FactAskedWithPieces, string>> = {
  supplier: french`Qui vend ou répare ?`,
  needsResidencePermit: french`A-t-elle besoin d’un titre de séjour ?`,
  hasOverIndebtednessPlan: french`A-t-elle un plan de surendettement ?`,
};

/** What decides which pieces apply, to stand in a sentence: « il manque : le logement ». */
export const pieceFactLabels: Readonly<Record<PieceFact, string>> = {
  needsResidencePermit: 'besoin d’un titre de séjour',
  isMarriedOrParent: 'mariée ou parent',
  housing: 'logement',
  incomeCertifiers: 'ressources',
  bills: 'factures',
  hasRunningLoans: 'crédits en cours',
  isOverIndebted: 'surendettement',
  hasOverIndebtednessPlan: 'plan de surendettement',
  project: 'objet du prêt',
  supplier: 'vendeur',
};

const yesAndNoSentences: Readonly<Partial<Record<PieceFact, { readonly yes: string; readonly no: string }>>> = {
  needsResidencePermit: {
    yes: 'la personne a besoin d’un titre de séjour',
    no: 'la personne n’a pas besoin d’un titre de séjour',
  },
  isMarriedOrParent: { yes: 'la personne est mariée ou parent', no: 'la personne n’est ni mariée ni parent' },
  hasRunningLoans: { yes: 'la personne a des crédits en cours', no: 'la personne n’a pas de crédit en cours' },
  isOverIndebted: {
    yes: 'une procédure de surendettement est en cours',
    no: 'aucune procédure de surendettement n’est en cours',
  },
  hasOverIndebtednessPlan: {
    yes: 'la personne a un plan de surendettement',
    no: 'la personne n’a pas de plan de surendettement',
  },
};

/** A yes or a no in plain words, to stand after « si ». */
export const pieceFactSentence = (fact: PieceFact, isSo: boolean): string =>
  yesAndNoSentences[fact]?.[isSo ? 'yes' : 'no'] ?? `${pieceFactLabels[fact]} : ${isSo ? 'oui' : 'non'}`;

export const housingLabels: Readonly<Record<Housing, string>> = {
  tenant: 'Locataire',
  hosted: 'Hébergée',
  ownerRepaying: 'Propriétaire, prêt en cours',
  owner: 'Propriétaire, sans prêt',
  other: 'Autrement',
};

export const incomeCertifierLabels: Readonly<Record<IncomeCertifier, string>> = {
  employer: 'Employeur',
  franceTravail: 'France Travail',
  familyAllowanceFund: 'CAF',
  pensionFund: 'Caisse de retraite ou d’invalidité',
  healthInsurance: 'Indemnités journalières',
  alimonyDebtor: 'Pension alimentaire',
  other: 'Autre',
};

export const billLabels: Readonly<Record<Bill, string>> = {
  energy: 'Énergie',
  water: 'Eau',
  telephone: 'Téléphone et internet',
  insurance: 'Assurances',
};

export const supplierLabels: Readonly<Record<Supplier, string>> = {
  professional: 'Un professionnel',
  private: 'Un particulier',
  none: 'Personne',
};

/** One answer to a fact, in words: « Locataire », « Oui ». */
export const pieceFactValueLabel = (fact: PieceFact, value: string | boolean): string => {
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  const labels: Readonly<Record<string, string>> =
    fact === 'project'
      ? projectLabels
      : (new Map<PieceFact, Readonly<Record<string, string>>>(listedFacts).get(fact) ?? {});
  return labels[value] ?? value;
};

const listedFacts = [
  ['housing', housingLabels],
  ['incomeCertifiers', incomeCertifierLabels],
  ['bills', billLabels],
  ['supplier', supplierLabels],
] as const;

/** What is known of one fact, in words; « à demander » when nothing is. */
export const pieceFactValue = (fact: PieceFact, situation: PieceSituation): string => {
  const several = <Code extends string>(
    codes: readonly Code[],
    labels: Readonly<Record<Code, string>>,
    none: string,
  ) => (codes.length === 0 ? none : codes.map((code) => labels[code]).join(', '));
  if (situation[fact] === null) return 'à demander';
  switch (fact) {
    case 'project':
      return projectLabels[situation.project ?? 'other'];
    case 'supplier':
      return supplierLabels[situation.supplier ?? 'none'];
    case 'housing':
      return housingLabels[situation.housing ?? 'other'];
    case 'incomeCertifiers':
      return several(situation.incomeCertifiers ?? [], incomeCertifierLabels, 'Aucune');
    case 'bills':
      return several(situation.bills ?? [], billLabels, 'Aucune');
    default:
      return situation[fact] ? 'Oui' : 'Non';
  }
};
