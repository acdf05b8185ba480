import { french } from './typography.ts';

const expectedForms: Readonly<Record<string, string>> = {
  amountCents: french`Un montant en euros. Exemple : 1 500.`,
  remainingCents: french`Un montant en euros. Exemple : 1 500.`,
  capitalCents: french`Un montant en euros. Exemple : 1 500.`,
  interestCents: french`Un montant en euros, ou 0.`,
  from: 'Le numéro d’une échéance.',
  to: 'Le numéro d’une échéance.',
  durationMonths: french`Un nombre de mois, de 1 à 120. Exemple : 24.`,
  email: french`Une adresse électronique. Exemple : prenom.nom@ville.fr.`,
  project: 'Choisissez un objet dans la liste.',
  channel: 'Choisissez dans la liste.',
  medium: 'Choisissez dans la liste.',
  kind: 'Choisissez comment le dossier se termine.',
  mainReason: 'Choisissez un motif.',
  reason: 'Choisissez un motif.',
  copies: 'Un nombre, en chiffres.',
  payee: 'Dites à qui.',
  place: 'Choisissez où.',
  by: 'Dites qui annule.',
  count: 'Un nombre, de 1 à 730.',
  expiryNoticeDays: 'Un nombre de jours, de 0 à 90.',
  leastAgeYears: 'Un âge en années, de 0 à 100.',
  least: 'Un nombre, en chiffres.',
  most: 'Un nombre, en chiffres.',
  leastLeftToLivePerUnitCents: french`Un montant en euros. Exemple : 300.`,
  yearlyRateBasisPoints: french`Un taux en %, de 0 à 100. Exemple : 4 ou 3,75.`,
  refundedInterestPercent: 'Un nombre entier, de 0 à 100.',
  refundDelayMonths: 'Un nombre de mois, de 0 à 24.',
  withdrawalDays: 'Un nombre de jours, de 0 à 60.',
  amountStepCents: french`Un montant en euros, de 0,01 à 1 000.`,
  loneAdult: french`Un nombre de parts, de 0,01 à 20. Exemple : 1.`,
  couple: french`Un nombre de parts, de 0,01 à 20. Exemple : 2.`,
  loneParentWithChild: french`Un nombre de parts, de 0,01 à 20. Exemple : 2,5.`,
  coupleWithChild: french`Un nombre de parts, de 0,01 à 20. Exemple : 3.`,
  furtherChild: french`Un nombre de parts, de 0 à 20. Exemple : 0,5.`,
  days: 'Un nombre de jours, de 1 à 365.',
  workingDays: 'Un nombre de jours, de 1 à 365.',
  firstAfter: 'Un nombre de jours, de 1 à 365.',
  thenEvery: 'Un nombre de jours, de 1 à 365.',
  atMost: 'Un nombre de fois, de 1 à 20, ou rien.',
};

/** What is wrong with a field, to stand beside it. `name` is the field's, where it says what is expected. */
export const fieldProblem = (problem: string, name?: string): string => {
  switch (problem) {
    case 'empty':
      return name === 'roles' ? 'Cochez au moins un rôle.' : 'À remplir.';
    case 'missing':
      return expectedForms[name ?? ''] ?? 'À remplir.';
    case 'notChosen':
      return expectedForms[name ?? ''] ?? 'Choisissez.';
    case 'date':
      return dateProblem(name ?? '');
    case 'yearMissing':
      return french`Il manque l’année. Exemple : ${name === 'bornOn' ? '12/03/1984' : '12/03/2026'}.`;
    case 'birth':
      return french`Vérifiez l’année : qui demande un prêt a au moins 16 ans ce jour-là. Exemple : 12/03/1984.`;
    case 'telephone':
      return french`Un numéro de dix chiffres, ou avec l’indicatif du pays. Exemple : 01 49 00 00 00.`;
    case 'withdrawal':
      return french`Un accord se retire le jour où il est donné, ou plus tard.`;
    case 'time':
      return french`Cette heure n’existe pas. Exemple : 14:30.`;
    case 'passwordTooShort':
      return 'Il faut au moins 12 caractères.';
    case 'samePassword':
      return 'C’est déjà votre mot de passe. Choisissez-en un autre.';
    case 'wrongCode':
      return 'Ce code d’installation n’est pas le bon.';
    case 'characters':
      return 'Un caractère de ce texte ne peut pas être enregistré. Effacez le texte, puis retapez-le.';
    case 'tooBig':
      return expectedForms[name ?? ''] ?? 'C’est trop long. Raccourcissez.';
    case 'socialSecurityNumber':
      return french`Ceci ressemble à un numéro de sécurité sociale : ce programme n’en garde jamais (CNIL). Effacez-le.`;
    case 'past':
      return french`Choisissez aujourd’hui ou un jour à venir : des règles passées ne se modifient pas.`;
    case 'taken':
      return french`D’autres règles prennent effet ce jour-là. Choisissez un autre jour.`;
    case 'reasonNotListed':
      return 'Ce motif n’est plus proposé. Choisissez-en un autre.';
    case 'reasonFault':
      return 'Chaque motif ajouté a un nom et compte comme un motif du programme.';
    case 'catalogueFault':
      return 'Une pièce manque ou vient deux fois, ou un nombre n’est pas possible : rechargez la page et recommencez.';
    case 'noPostalCode':
      return french`Ajoutez au moins un code postal à chaque commune. Exemple : Sucy-en-Brie 94370.`;
    case 'range':
      return 'Le maximum est plus petit que le minimum.';
    default:
      return expectedForms[name ?? ''] ?? 'Cette valeur n’a pas la forme attendue.';
  }
};

/** Where a month or a year alone will not do. */
const wholeDays: readonly string[] = ['bornOn', 'appointmentOn', 'from', 'to'];

const dateProblem = (name: string): string =>
  wholeDays.includes(name)
    ? french`Il faut un jour qui existe, avec son mois et son année. Exemple : ${name === 'bornOn' ? '12/03/1984' : '12/03/2026'}.`
    : french`Cette date n’existe pas. Exemples : 12/03/2026, 03/2026 ou 2026.`;
