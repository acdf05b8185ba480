import type { End, EndKind, Reason, ReopeningGround } from '@parcours/domain/path';
import { french } from './typography.ts';

export const endLabels: Readonly<Record<EndKind, string>> = {
  leftByPerson: 'Abandon',
  turnedDownByTown: 'Irrecevable',
  refusedByLender: 'Refusé',
  redirected: 'Réorienté',
  informationOnly: 'Information seule',
  administrative: 'Classé (erreur, doublon)',
};

/** Why a closed dossier is taken up again. */
export const reopeningGroundLabels: Readonly<Record<ReopeningGround, string>> = {
  appeal: 'Recours auprès du CMP',
  newFacts: french`Éléments nouveaux : une seconde chance`,
  personCameBack: 'La personne est revenue',
  closedByMistake: 'Clos par erreur',
  other: 'Autre raison',
};

/** What each end means, where one has to choose it. */
export const endDefinitions: Readonly<Record<EndKind, string>> = {
  leftByPerson: 'La personne s’arrête, ou ne donne plus de nouvelles.',
  turnedDownByTown: 'Une condition n’est pas remplie.',
  refusedByLender: 'Le Crédit Municipal a dit non.',
  redirected: french`Une meilleure réponse a été trouvée ailleurs : ce n’est pas un échec.`,
  informationOnly: 'La personne voulait seulement se renseigner.',
  administrative: french`Doublon ou erreur de saisie ; aucune statistique ne le compte.`,
};

/** Who said no. A redirection, a wish to know and a typing error are nobody’s no. */
export const whoSaidNoLabels: Readonly<Record<EndKind, string>> = {
  leftByPerson: 'la personne',
  turnedDownByTown: 'la ville',
  refusedByLender: 'le Crédit Municipal',
  redirected: french`aucun refus : réorientation`,
  informationOnly: french`aucun refus : information`,
  administrative: french`aucun refus : erreur de saisie`,
};

export const reasonLabels: { readonly [Kind in EndKind]: Readonly<Record<Reason<Kind>, string>> } = {
  leftByPerson: {
    withdrew: 'ne souhaite plus le prêt',
    lostTouch: 'ne donne plus de nouvelles',
    didNotCome: 'n’est pas venue au rendez-vous',
    piecesNeverGiven: 'n’a pas apporté les pièces',
    projectChanged: 'le projet a changé',
    situationChanged: 'la situation a changé',
    delayTooLong: 'délai trop long',
    withdrewAfterGrant: 's’est désistée après l’accord',
    other: 'autre motif',
  },
  turnedDownByTown: {
    underAge: 'moins de 18 ans',
    outOfArea: 'n’habite pas la commune',
    amountOutOfRange: 'montant hors limites',
    durationOutOfRange: 'durée hors limites',
    projectNotFinanceable: 'objet non finançable',
    bankCreditPossible: 'crédit bancaire possible',
    cannotCarryInstalment: 'mensualité trop lourde',
    overIndebtedness: 'surendettement',
    noRightOfResidence: 'pas de titre de séjour valable',
    ordinaryAidFirst: 'aide de droit commun à demander d’abord',
    consentRefused: 'accord refusé ou retiré',
    other: 'autre motif',
  },
  refusedByLender: {
    cannotCarryInstalment: 'capacité de remboursement insuffisante',
    bankIncidents: 'incidents bancaires',
    debt: 'endettement',
    projectNotFinanceable: 'objet non finançable',
    notTold: 'motif non communiqué',
    other: 'autre motif',
  },
  redirected: {
    association: 'vers une association',
    housingSolidarityFund: 'vers le FSL',
    familyAllowanceFund: 'vers la CAF',
    bank: 'vers une banque',
    overIndebtednessProcedure: 'vers une procédure de surendettement',
    employmentService: 'vers France Travail',
    actionLogement: 'vers Action Logement',
    departmentSocialCentre: 'vers l’EDS (espace départemental des solidarités)',
    other: 'vers une autre aide',
  },
  informationOnly: { informationOnly: 'voulait se renseigner' },
  administrative: { duplicate: 'doublon', typingError: 'erreur de saisie' },
};

/** What people who left did, one and many: « 21 personnes ne sont pas venues au rendez-vous ». */
export const leavingPhrases: Readonly<Record<Reason<'leftByPerson'>, readonly [one: string, many: string]>> = {
  withdrew: ['ne souhaite plus le prêt', 'ne souhaitent plus le prêt'],
  lostTouch: ['ne donne plus de nouvelles', 'ne donnent plus de nouvelles'],
  didNotCome: ['n’est pas venue au rendez-vous', 'ne sont pas venues au rendez-vous'],
  piecesNeverGiven: ['n’a pas apporté les pièces', 'n’ont pas apporté les pièces'],
  projectChanged: ['a changé de projet', 'ont changé de projet'],
  situationChanged: ['a changé de situation', 'ont changé de situation'],
  delayTooLong: ['a trouvé le délai trop long', 'ont trouvé le délai trop long'],
  withdrewAfterGrant: ['s’est désistée après l’accord', 'se sont désistées après l’accord'],
  other: ['a arrêté pour un autre motif', 'ont arrêté pour un autre motif'],
};

/** The words of a reason under its end, or `name`, what the town calls it; a reason foreign to the end is shown by its code. */
export const reasonLabel = (kind: EndKind, reason: string, name: string | null = null): string => {
  const labels: Readonly<Record<string, string>> = reasonLabels[kind];
  return name ?? labels[reason] ?? reason;
};

/** Every reason of an end in words, the main one first, as they were called the day it was recorded. */
export const reasonsOfEnd = ({
  kind,
  mainReason,
  otherReasons,
  listed,
}: Pick<End, 'kind' | 'mainReason' | 'otherReasons' | 'listed'>): readonly string[] => [
  reasonLabel(kind, mainReason, listed?.main?.label),
  ...otherReasons.map((reason) => reasonLabel(kind, reason)),
  ...(listed?.others ?? []).map(({ label }) => label),
];
