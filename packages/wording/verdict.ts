import type { Capacity, Condition, Consent, Verdict, VerdictOn } from '@parcours/domain/eligibility';
import { partialDateLabel } from './calendar.ts';
import { factLabels, ordinaryAidLabels } from './condition.ts';
import { amountLabel, numberLabel } from './figure.ts';
import { projectLabels } from './request.ts';
import { enumerated, french } from './typography.ts';

type Known<Of extends Condition> = Extract<VerdictOn<Of>, { readonly verdict: 'pass' | 'fail' }>;

/** One sentence for a verdict: what was found against the limit, or what to ask for. */
export const verdictSentence = (verdict: Verdict): string => {
  if (verdict.verdict === 'unknown') {
    return french`À demander : ${enumerated(verdict.missing.map((fact) => factLabels[fact]))}.`;
  }
  switch (verdict.condition) {
    case 'ofAge':
      return ageSentence(verdict);
    case 'livesInArea':
      return areaSentence(verdict);
    case 'amountInRange':
      return french`${amountLabel(verdict.value)} demandés ; la convention va de ${amountLabel(verdict.limit.least)} à ${amountLabel(verdict.limit.most)}.`;
    case 'durationInRange':
      return french`${numberLabel(verdict.value)} mois demandés ; la convention va de ${verdict.limit.least} à ${verdict.limit.most} mois.`;
    case 'projectFinanceable':
      return projectSentence(verdict);
    case 'carriesInstalment':
      return capacitySentence(verdict);
    default:
      return declarationSentence(verdict);
  }
};

const ageSentence = ({ verdict, value, limit }: Known<'ofAge'>): string =>
  verdict === 'pass'
    ? french`${value.ageYears} ans ; il en faut au moins ${limit}.`
    : french`${value.ageYears} ans ; il en faut au moins ${limit}, atteints le ${partialDateLabel(value.ofAgeOn)}.`;

const areaSentence = ({ verdict, value, limit }: Known<'livesInArea'>): string => {
  const place = value.town ?? `Code postal ${value.postalCode ?? ''}`;
  return verdict === 'pass'
    ? french`${place} : la convention s’y applique.`
    : french`${place} : la convention ne couvre que ${enumerated(limit)}.`;
};

const projectSentence = ({ verdict, value: { project, isDiscussed } }: Known<'projectFinanceable'>): string => {
  const outcome = verdict === 'pass' ? 'finançable' : 'non finançable';
  return french`${projectLabels[project]} : ${isDiscussed ? `jugé ${outcome} après discussion` : outcome}.`;
};

const capacitySentence = ({ value: { leftToLivePerUnitCents: left }, limit }: Known<'carriesInstalment'>): string => {
  const least = french`il en faut au moins ${amountLabel(limit)}`;
  return left < 0
    ? french`Une fois tout payé, il manque ${amountLabel(-left)} par part et par mois ; ${least}.`
    : french`Une fois tout payé, il reste ${amountLabel(left)} par part et par mois ; ${least}.`;
};

type Declared = Exclude<
  Condition,
  'ofAge' | 'livesInArea' | 'amountInRange' | 'durationInRange' | 'projectFinanceable' | 'carriesInstalment'
>;

const declarationSentence = (verdict: { readonly [Of in Declared]: Known<Of> }[Declared]): string => {
  switch (verdict.condition) {
    case 'noBankCredit':
      return verdict.value
        ? french`Une banque prêterait : le microcrédit est pour qui n’a pas cette possibilité.`
        : 'Aucune banque ne prêterait, selon la personne.';
    case 'noOverIndebtedness':
      return overIndebtednessSentences[verdict.value];
    case 'noPaymentIncident':
      return verdict.value.length === 0
        ? 'Inscription dans aucun des deux fichiers, selon la personne.'
        : french`Inscription au ${enumerated(verdict.value.map((file) => file.toUpperCase()))} : ce n’est pas une exclusion au CMP, qui le verra.`;
    case 'rightOfResidence':
      return verdict.value ? 'Séjour régulier, selon la personne.' : 'Pas de séjour régulier, selon la personne.';
    case 'ordinaryAidsFirst': {
      const aids = enumerated(verdict.limit.map((aid) => ordinaryAidLabels[aid]));
      return verdict.value ? french`Déjà regardées : ${aids}.` : french`Pas encore regardées : ${aids}.`;
    }
    case 'agreesToAccompaniment':
    case 'agreesToTransmission':
      return consentSentence(verdict.value);
  }
};

const consentSentence = ({ isGiven, answeredOn, withdrawnOn }: Consent): string => {
  const answered = `${isGiven ? 'Donné' : 'Refusé'} le ${partialDateLabel(answeredOn)}`;
  return withdrawnOn === null ? `${answered}.` : `${answered}, retiré le ${partialDateLabel(withdrawnOn)}.`;
};

const overIndebtednessSentences = {
  none: 'Aucune procédure, selon la personne.',
  procedureRunning: 'Procédure en cours, sans l’accord de la commission ou du juge.',
  agreementObtained: 'Procédure en cours, avec l’accord de la commission ou du juge.',
} as const;

export type CapacityLine = { readonly label: string; readonly cents: number };

/** How a capacity is computed, line by line: what comes in, then what goes out. */
export const capacityLines = (capacity: Capacity): readonly CapacityLine[] => [
  { label: 'Revenus', cents: capacity.resourcesCents },
  { label: 'Charges', cents: -capacity.chargesCents },
  { label: 'Crédits et dettes', cents: -capacity.debtsCents },
  { label: 'Mensualité de ce prêt', cents: -capacity.instalmentCents },
];

/** « 2,5 parts », « 1 part ». */
export const unitsLabel = (hundredths: number): string =>
  `${numberLabel(hundredths / 100)}\u00a0${hundredths < 200 ? 'part' : 'parts'}`;
