import type { ByChannel } from '@parcours/contracts';
import { rateSentence } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';
import { channelLabels } from '../request.ts';
import { french } from '../typography.ts';

/** « Familles rurales », « Association sans nom noté ». */
export const associationLabel = (association: string | null): string =>
  association === null || association === 'unnamed' ? 'Association sans nom noté' : association;

/** Who sends most, and how many of them obtain a loan. */
export const channelsSentence = ({ channels }: ByChannel): FiguredSentence => {
  const [first] = channels;
  if (first === undefined) return ['Aucun premier contact.'];
  const sent = { words: rateSentence(first.firstContacts), behind: { channel: first.channel } };
  return figured`L’orientation la plus fréquente : « ${channelLabels[first.channel]} », ${sent}. Parmi ces dossiers, un prêt a été accordé à ${rateSentence(first.granted)}.`;
};

/** Of how many nobody knows which association sent them, and what the figures do not say. */
export const channelsLimitSentence = ({ associations }: ByChannel): FiguredSentence => {
  const unnamed = associations.find(({ association }) => association === null)?.firstContacts.k ?? 0;
  const all = associations.reduce((sum, { firstContacts }) => sum + firstContacts.k, 0);
  const named = all === 0 ? '' : `Le nom de l’association manque pour ${unnamed} sur ${all}. `;
  return [
    french`${named}Une orientation avec moins d’accords n’oriente pas plus mal : les demandes qu’elle envoie peuvent être différentes, et celles encore en cours peuvent aboutir.`,
  ];
};
