import { french } from './typography.ts';

const expectedForms: Readonly<Record<string, string>> = {
  amountCents: french`Un montant en euros. Exemple : 1 500.`,
  durationMonths: french`Un nombre de mois, de 1 à 120. Exemple : 24.`,
  email: french`Une adresse électronique. Exemple : prenom.nom@ville.fr.`,
  project: 'Choisissez un objet dans la liste.',
  channel: 'Choisissez dans la liste.',
  medium: 'Choisissez dans la liste.',
  kind: 'Choisissez comment le dossier se termine.',
  mainReason: 'Choisissez un motif.',
  payee: 'Dites à qui.',
};

/** What is wrong with a field, to stand beside it. `name` is the field's, where it says what is expected. */
export const fieldProblem = (problem: string, name?: string): string => {
  switch (problem) {
    case 'empty':
      return 'À remplir.';
    case 'date':
      return french`Cette date n’existe pas. Exemples : 12/03/2026, 03/2026 ou 2026.`;
    case 'time':
      return french`Cette heure n’existe pas. Exemple : 14:30.`;
    case 'passwordTooShort':
      return 'Il faut au moins 12 caractères.';
    case 'socialSecurityNumber':
      return french`Ceci ressemble à un numéro de sécurité sociale : ce programme n’en garde jamais (CNIL). Effacez-le.`;
    case 'past':
      return french`Choisissez aujourd’hui ou un jour à venir : des règles passées ne se modifient pas.`;
    case 'taken':
      return french`D’autres règles prennent effet ce jour-là. Choisissez un autre jour.`;
    case 'range':
      return 'Le maximum est plus petit que le minimum.';
    default:
      return expectedForms[name ?? ''] ?? 'Cette valeur n’a pas la forme attendue.';
  }
};
