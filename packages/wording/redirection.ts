import type { RedirectionOutcome, RedirectionRefusal, RedirectionTarget } from '@parcours/domain/redirection';
import { reasonLabels } from './end.ts';
import { counted } from './figure.ts';
import { capitalised, french } from './typography.ts';

/** The words of an end that redirects. */
export const redirectionTargetLabels: Readonly<Record<RedirectionTarget, string>> = reasonLabels.redirected;

export const redirectionOutcomeLabels: Readonly<Record<RedirectionOutcome, string>> = {
  obtained: 'Obtenu',
  notObtained: 'Pas obtenu',
  didNotGo: 'N’y est pas allé',
  notKnown: 'Impossible à savoir',
};

/** « Vers une association : Exemple Solidaire ». */
export const redirectionLabel = ({
  target,
  name,
}: {
  readonly target: RedirectionTarget;
  readonly name: string | null;
}): string => {
  const label = capitalised(redirectionTargetLabels[target]);
  return name === null ? label : french`${label} : ${name}`;
};

/** « 21 réorientations, dont 8 dont la suite n’est pas encore connue. » */
export const redirectionsSentence = (all: number, awaited: number): string => {
  if (all === 0) return 'Personne n’a encore été réorienté.';
  const total = counted(all, 'réorientation', 'réorientations');
  return awaited === 0
    ? french`${total} ; la suite de chacune est notée.`
    : french`${total}, dont ${awaited} dont la suite n’est pas encore connue.`;
};

export const redirectionRefusalSentences: Readonly<Record<RedirectionRefusal, string>> = {
  laterThanToday: 'Ce jour n’est pas encore arrivé.',
  beforeFirstContact: 'Ce jour est avant le premier contact.',
  organisationNotNamed: 'Dites vers qui : le nom de l’association ou de l’organisme.',
  beforeRedirection: 'La suite ne peut pas être connue avant la réorientation.',
};
