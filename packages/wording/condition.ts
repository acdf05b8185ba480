import type {
  AssumableParameter,
  Condition,
  ConditionKind,
  Fact,
  OrdinaryAid,
  OverIndebtedness,
  PaymentIncidentFile,
  Reading,
  Verdict,
} from '@parcours/domain/eligibility';
import { counted } from './figure.ts';
import { capitalised, enumerated, french, uncapitalised } from './typography.ts';

export const conditionLabels: Readonly<Record<Condition, string>> = {
  ofAge: 'Âge',
  livesInArea: 'Commune',
  amountInRange: 'Montant',
  durationInRange: 'Durée',
  projectFinanceable: 'Objet du prêt',
  noBankCredit: 'Crédit bancaire',
  carriesInstalment: 'Capacité à rembourser',
  noOverIndebtedness: 'Surendettement',
  noPaymentIncident: 'FICP et FCC',
  rightOfResidence: 'Droit au séjour',
  ordinaryAidsFirst: 'Aides de droit commun',
  agreesToAccompaniment: 'Accord pour l’accompagnement',
  agreesToTransmission: 'Accord pour la transmission au CMP',
};

export const conditionKindLabels: Readonly<Record<ConditionKind, string>> = {
  blocking: 'bloquante',
  advisory: 'indicative',
  informative: 'pour information',
};

/** The three words of a verdict, whatever its condition weighs. */
export const outcomeLabels: Readonly<Record<Verdict['verdict'], string>> = {
  pass: 'remplie',
  fail: 'non remplie',
  unknown: 'à vérifier',
};

/** The word of a verdict. What only informs is never called a failure. */
export const verdictLabel = ({ kind, verdict }: Pick<Verdict, 'kind' | 'verdict'>): string => {
  if (kind === 'informative' && verdict !== 'unknown') return verdict === 'pass' ? 'Rien à signaler' : 'À savoir';
  return capitalised(outcomeLabels[verdict]);
};

/** What to ask for, in a sentence. */
export const factLabels: Readonly<Record<Fact, string>> = {
  bornOn: 'la date de naissance',
  town: 'la commune',
  amount: 'le montant',
  duration: 'la durée',
  project: 'l’objet',
  projectDiscussion: 'l’issue de la discussion sur l’objet',
  bankCredit: 'si une banque prêterait',
  adults: 'le nombre d’adultes',
  children: 'le nombre d’enfants',
  incomes: 'les revenus',
  charges: 'les charges',
  debts: 'les crédits et dettes',
  overIndebtedness: 'le surendettement',
  paymentIncidents: 'l’inscription au FICP ou au FCC',
  rightOfResidence: 'le droit au séjour',
  ordinaryAids: 'les aides à regarder d’abord',
  accompanimentConsent: 'l’accord pour l’accompagnement',
  transmissionConsent: 'l’accord pour la transmission',
};

export const overIndebtednessLabels: Readonly<Record<OverIndebtedness, string>> = {
  none: 'Aucune procédure',
  procedureRunning: 'Procédure en cours, sans accord pour ce prêt',
  agreementObtained: 'Procédure en cours, avec l’accord de la commission ou du juge',
};

export const paymentIncidentFileLabels: Readonly<Record<PaymentIncidentFile, string>> = {
  ficp: 'FICP (crédits impayés)',
  fcc: 'FCC (chèques et cartes)',
};

export const ordinaryAidLabels: Readonly<Record<OrdinaryAid, string>> = {
  familyAllowanceFund: 'CAF',
  housingSolidarityFund: 'FSL',
  actionLogement: 'Action Logement',
  healthInsuranceFund: 'CPAM',
};

/** What of the rules no source confirms. */
export const assumedSentences: Readonly<Record<AssumableParameter, string>> = {
  rightOfResidenceKind: french`Hypothèse : aucune source ne confirme que le droit au séjour soit bloquant.`,
  leastLeftToLivePerUnitCents: french`Hypothèse : aucune règle nationale ne fixe ce seuil de reste à vivre.`,
  furtherChild: french`Hypothèse : la part de chaque enfant après le premier.`,
  amountStepCents: french`Hypothèse : le pas des montants proposés.`,
};

/** Where the blocking conditions stand, in one sentence. */
export const readingSentence = (reading: Reading): string => {
  switch (reading.standing) {
    case 'allBlockingPass':
      return 'Toutes les conditions bloquantes sont remplies.';
    case 'someFail': {
      const { failing, unknown } = reading;
      const rest = unknown.length === 0 ? '' : ` ${toCheck(unknown)}`;
      return french`${counted(failing.length, 'condition bloquante n’est pas remplie', 'conditions bloquantes ne sont pas remplies')} : ${namesOf(failing)}.${rest}`;
    }
    case 'incomplete':
      return toCheck(reading.unknown);
  }
};

const toCheck = (unknown: readonly Condition[]): string =>
  french`${counted(unknown.length, 'condition bloquante reste', 'conditions bloquantes restent')} à vérifier : ${namesOf(unknown)}.`;

/** « montant et durée ». */
export const namesOf = (conditions: readonly Condition[]): string =>
  enumerated(conditions.map((condition) => uncapitalised(conditionLabels[condition])));
