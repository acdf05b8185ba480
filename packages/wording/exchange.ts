import type { ListedContactNote } from '@parcours/contracts';
import { type Correspondent, type Direction, type ExchangeRefusal, mustBeNamed } from '@parcours/domain/exchanges';
import { uncapitalised } from './typography.ts';

export const directionLabels: Readonly<Record<Direction, string>> = {
  incoming: 'On nous a contactés',
  outgoing: 'Nous avons contacté',
};

export const correspondentLabels: Readonly<Record<Correspondent, string>> = {
  person: 'La personne',
  lender: 'Le Crédit Municipal',
  association: 'Une association',
  supplier: 'Un fournisseur',
  other: 'Quelqu’un d’autre',
};

type With = Pick<ListedContactNote, 'direction' | 'correspondent' | 'correspondentName'>;

/** « Vers la personne », « De Familles rurales », « De la personne (sa fille) ». */
export const contactLabel = ({ direction, correspondent, correspondentName }: With): string => {
  const who = whoLabel(correspondent, correspondentName);
  if (direction === 'outgoing') return `Vers ${who}`;
  return correspondent === 'lender' ? `Du ${who.slice(3)}` : `De ${who}`;
};

const whoLabel = (correspondent: Correspondent, name: string | null): string => {
  const label = uncapitalised(correspondentLabels[correspondent]);
  if (name === null) return label;
  return mustBeNamed(correspondent) ? name : `${label} (${name})`;
};

/** What the law asks of whoever writes freely about somebody (CNIL, deliberation 2021-028). */
export const freeTextReminder =
  'Des faits, utiles au dossier, sans jugement : la personne a le droit de lire ce texte (CNIL).';

export const workingNoteReminder =
  'Pour les accompagnateurs seulement : jamais transmise ni montrée au responsable. Restez objectif : la personne peut demander à la lire (CNIL).';

export const exchangeRefusalSentences: Readonly<Record<ExchangeRefusal, string>> = {
  laterThanToday: 'Ce jour n’est pas encore arrivé. Notez ce qui s’est déjà passé.',
  emailNotConfigured: 'L’envoi par courriel n’est pas réglé sur ce serveur. Imprimez la lettre, ou copiez-la.',
  noEmailAddress:
    'L’adresse électronique de la personne n’est pas connue. Imprimez la lettre, ou complétez ses coordonnées.',
  correspondentNotNamed: 'Dites avec qui : le nom de l’organisme ou de la personne.',
};
