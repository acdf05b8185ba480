import type { LetterKind } from '@parcours/domain/letters';
import { papersForAppointment } from './reminder.ts';

type Template = { readonly subject: string; readonly body: string };

const closing = `Pour toute question, appelez-nous ou passez au service, avec la référence {référence}.

{accompagnateur}
{coordonnées du service}`;

const letter = (subject: string, ...paragraphs: readonly string[]): Template => ({
  subject,
  body: ['Madame, Monsieur,', ...paragraphs, closing].join('\n\n'),
});

/** The templates that the program comes with, until an administrator writes others. */
export const defaultLetterTemplates: Readonly<Record<LetterKind, Template>> = {
  piecesRequest: letter(
    'Votre demande de microcrédit {référence} : papiers à apporter',
    'Vous demandez un microcrédit (objet : {objet du prêt}). Pour compléter votre dossier, merci de nous apporter avant le {date limite} :',
    '{pièces demandées}',
    'Des copies ou des photos nettes suffisent. Si vous ne pouvez pas avoir un papier, dites-le-nous : nous chercherons une autre solution.',
  ),
  reminder: letter(
    'Votre demande de microcrédit {référence} : nous attendons de vos nouvelles',
    'Votre dossier de microcrédit n’avance plus : nous attendons ces papiers :',
    '{pièces demandées}',
    'Pouvez-vous nous les apporter avant le {date limite}, ou nous dire ce qui vous en empêche ? Si votre projet a changé, dites-le-nous aussi : vous n’avez rien à justifier.',
  ),
  appointmentReminder: letter(
    'Votre rendez-vous pour votre demande de microcrédit {référence}',
    'Votre rendez-vous : {rendez-vous}, {lieu du rendez-vous}.',
    `Merci d’apporter ${papersForAppointment}. Si vous ne pouvez pas venir, prévenez-nous : nous fixerons un autre jour.`,
  ),
  notEligible: letter(
    'Votre demande de microcrédit {référence}',
    'Nous avons étudié votre demande de microcrédit (objet : {objet du prêt}). Elle n’entre pas dans les conditions de ce prêt, pour la raison suivante : {motif}.',
    'Ce n’est pas un jugement sur votre projet. D’autres solutions existent peut-être : une aide de la CAF, le fonds de solidarité pour le logement (FSL), Action Logement, une association, ou une aide du centre communal d’action sociale. Nous pouvons les regarder avec vous.',
    'Si votre situation change, vous pouvez faire une nouvelle demande.',
  ),
  granted: letter(
    'Votre demande de microcrédit {référence} : votre prêt est accordé',
    'Le Crédit Municipal de Paris a accordé votre prêt le {date de la décision} : {montant accordé}, à rembourser sur {durée accordée}.',
    'Nous vous contacterons pour la signature du contrat. L’argent est le plus souvent versé directement au fournisseur. À la fin du prêt, le département vous rend les intérêts.',
  ),
  refused: letter(
    'Votre demande de microcrédit {référence} : la réponse du Crédit Municipal',
    'Le Crédit Municipal de Paris n’a pas accordé votre prêt. Sa décision est du {date de la décision}. Motif : {motif}.',
    'Le prêteur décide seul. Nous pouvons chercher avec vous une autre solution pour votre projet : venez nous voir.',
  ),
  redirection: letter(
    'Votre demande {référence} : une autre solution pour votre projet',
    'Pour votre projet (objet : {objet du prêt}), une meilleure réponse que le microcrédit existe : {organisme}.',
    'Nous vous conseillons de prendre contact rapidement. Dites-nous ce qui en est sorti : si cela n’aboutit pas, nous reprendrons votre demande avec vous.',
  ),
};
