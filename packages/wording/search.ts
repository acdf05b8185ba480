import type { FoundDossier } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { MatchReason } from '@parcours/domain/text';
import { nearDayLabel, timeLabel } from './calendar.ts';
import { stageLabels, stateLabels } from './path.ts';
import { projectLabels } from './request.ts';
import { capitalised, enumerated, uncapitalised } from './typography.ts';

const reasonWords: Readonly<Record<MatchReason, string>> = {
  name: 'le nom',
  nearName: 'un nom proche',
  telephone: 'le téléphone',
  email: 'l’adresse électronique',
  supplier: 'le fournisseur',
  reference: 'la référence',
};

/** « Trouvé par le nom et le téléphone » */
export const foundByLabel = ({ reasons }: Pick<FoundDossier, 'reasons'>): string =>
  `Trouvé par ${enumerated(reasons.map((reason) => reasonWords[reason]))}`;

/** What is asked for, where it stands and who accompanies it, as far as one may see it. */
export const foundStandingLabel = (
  { standing, appointment, agent }: Pick<FoundDossier, 'standing' | 'appointment' | 'agent'>,
  today: CivilDate,
): string => {
  const parts = [
    ...(standing === null ? [] : [projectLabels[standing.project], whereItStands(standing)]),
    ...(appointment === null ? [] : [appointmentWords(appointment, today)]),
    agent ?? 'personne ne l’accompagne',
  ];
  return capitalised(parts.join(', '));
};

const whereItStands = ({ state, stage }: NonNullable<FoundDossier['standing']>): string =>
  uncapitalised(state === 'open' ? stageLabels[stage] : stateLabels[state]);

const appointmentWords = ({ on, time }: NonNullable<FoundDossier['appointment']>, today: CivilDate): string =>
  `attendu ${nearDayLabel(on, today)}${time === null ? '' : ` à ${timeLabel(time)}`}`;
