import type { Change, ChargeKind, DebtKind, IncomeSource } from '@parcours/domain/eligibility';
import { loanTerms } from './event.ts';
import { amountLabel } from './figure.ts';
import { capitalised, french } from './typography.ts';

export const incomeSourceLabels: Readonly<Record<IncomeSource, string>> = {
  salary: 'Salaire',
  selfEmployment: 'Activité indépendante',
  unemploymentBenefit: 'Allocation chômage',
  activityBonus: 'Prime d’activité',
  minimumIncome: 'RSA',
  disabledAdultAllowance: 'AAH',
  disabilityPension: 'Pension d’invalidité',
  dailyAllowance: 'Indemnités journalières',
  retirementPension: 'Retraite',
  oldAgeMinimum: 'ASPA (minimum vieillesse)',
  survivorPension: 'Pension de réversion',
  familyBenefits: 'Prestations familiales',
  housingBenefit: 'APL, aide au logement',
  alimonyReceived: 'Pension alimentaire reçue',
  trainingGrant: 'Bourse ou rémunération de formation',
  youthAllowance: 'Allocation jeune (CEJ, PACEA)',
  rentReceived: 'Loyer reçu',
  other: 'Autre revenu',
};

export const chargeKindLabels: Readonly<Record<ChargeKind, string>> = {
  rent: 'Loyer',
  condominium: 'Charges de copropriété',
  energy: 'Énergie',
  water: 'Eau',
  telephone: 'Téléphone et internet',
  homeInsurance: 'Assurance du logement',
  vehicleInsurance: 'Assurance du véhicule',
  healthInsurance: 'Mutuelle',
  otherInsurance: 'Autre assurance',
  transport: 'Transports',
  schooling: 'Scolarité et cantine',
  childcare: 'Garde d’enfants',
  alimonyPaid: 'Pension alimentaire versée',
  incomeTax: 'Impôt sur le revenu',
  localTaxes: 'Taxes locales',
  other: 'Autre charge',
};

/** Each with its article, to stand in a sentence. */
const debtNames: Readonly<Record<DebtKind, readonly [article: string, name: string]>> = {
  homeLoan: ['le ', 'prêt immobilier'],
  personalLoan: ['le ', 'prêt personnel'],
  vehicleLoan: ['le ', 'prêt automobile'],
  revolvingCredit: ['le ', 'crédit renouvelable'],
  microcredit: ['l’', 'autre microcrédit'],
  employerLoan: ['le ', 'prêt de l’employeur'],
  familyLoan: ['le ', 'prêt familial'],
  rentArrears: ['la ', 'dette de loyer'],
  energyArrears: ['la ', 'dette d’énergie'],
  taxArrears: ['la ', 'dette fiscale'],
  overpaidBenefits: ['le ', 'trop-perçu'],
  overIndebtednessPlan: ['le ', 'plan de surendettement'],
  fine: ['l’', 'amende'],
  other: ['l’', 'autre dette'],
};

export const debtKindLabel = (kind: DebtKind): string => capitalised(debtNames[kind][1]);

/** « 1 150 € sur 30 mois », « sans le crédit renouvelable de 80 € par mois ». */
export const changeLabel = (change: Change): string => {
  if (change.change !== 'withoutDebt') return loanTerms(change.loan) ?? '';
  const { kind, monthlyCents } = change.debt;
  const amount = monthlyCents === null ? '' : ` de ${amountLabel(monthlyCents)} par mois`;
  return `sans ${debtNames[kind].join('')}${amount}`;
};

/** « la même somme, plus longtemps »: what a change keeps and gives up. */
export const changeMeaning = (change: Change): string => {
  switch (change.change) {
    case 'duration':
      return french`Le même montant, sur une autre durée.`;
    case 'amount':
      return french`Un autre montant, sur la même durée.`;
    case 'amountAndDuration':
      return french`Le montant le plus proche que permette une durée plus longue.`;
    case 'withoutDebt':
      return french`La même demande, une fois cette dette réglée.`;
  }
};
