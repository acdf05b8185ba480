import type { DossierSummary } from '@parcours/contracts';
import { type CivilDate, daysBetween, isCivilDate } from '@parcours/domain/calendar';
import type { ActKind } from '@parcours/domain/path';
import { actLabels } from './act.ts';
import { placeInSentence } from './appointment.ts';
import { nearDayLabel, onDate, sinceDate, timeLabel, untilLabel, waitedLabel } from './calendar.ts';
import { endLabels, reasonLabel } from './end.ts';
import { counted } from './figure.ts';
import { turnLabels, waitingLabels } from './path.ts';
import { capitalised, french, uncapitalised } from './typography.ts';

type Standing = Pick<DossierSummary, 'state' | 'waiting' | 'end'>;

/** What blocks a dossier, since when, whose turn it is and what to do next; or how it ended. */
export const standingSentence = ({ state, waiting, end }: Standing, today: CivilDate): string => {
  if (waiting !== null) return [waits(waiting, today), next(waiting.next)].join(' ');
  if (end !== null) return ended(end);
  return state === 'finished' ? 'Prêt remboursé et intérêts rendus. Il n’y a plus rien à faire.' : '';
};

type Waiting = NonNullable<DossierSummary['waiting']>;

/** « les pièces demandées », or the appointment: « le rendez-vous du jeudi 12 mars à 14 h 30, par téléphone ». */
export const waitedFor = (waiting: Waiting, today: CivilDate): string => {
  const { appointmentOn, time } = waiting;
  return isToCome(waiting) && appointmentOn !== null
    ? [
        `le rendez-vous du ${nearDayLabel(appointmentOn, today)}${time === null ? '' : ` à ${timeLabel(time)}`}`,
        placeInSentence(waiting),
      ]
        .filter((part) => part !== null)
        .join(', ')
    : waitingLabels[waiting.for];
};

/** How long it has been waited for, or how far an appointment still is: « depuis 3 jours », « dans 3 jours ». */
export const waitLabel = (waiting: Waiting, today: CivilDate): string =>
  isToCome(waiting) && waiting.appointmentOn !== null
    ? untilLabel(waiting.appointmentOn, today)
    : (waitedLabel(waiting.since, today) ?? sinceDate(waiting.since));

const isToCome = (waiting: Waiting): boolean => waiting.for === 'appointment' && waiting.appointmentOn !== null;

const waits = (waiting: Waiting, today: CivilDate): string => {
  const { since, turn } = waiting;
  const awaited = `Attend ${waitedFor(waiting, today)}`;
  if (isToCome(waiting)) return `${awaited} (${waitLabel(waiting, today)}). C’est ${turnLabels[turn]} de venir.`;
  const days = since !== null && isCivilDate(since) ? daysBetween(since, today) : null;
  const spent = days === null || days <= 0 ? '' : ` (${counted(days, 'jour', 'jours')})`;
  const start = days === 0 ? 'depuis aujourd’hui' : `${sinceDate(since)}${spent}`;
  return `${awaited} ${start}. C’est ${turnLabels[turn]} de jouer.`;
};

/** While the lender decides, either answer may come. */
const next = (act: ActKind): string =>
  act === 'granted' ? french`Ensuite : noter la réponse du CMP.` : french`Ensuite : ${uncapitalised(actLabels[act])}.`;

const ended = ({ kind, mainReason, name, on }: NonNullable<DossierSummary['end']>): string => {
  const reason = kind === 'informationOnly' ? '' : french` : ${reasonLabel(kind, mainReason, name)}`;
  return `${capitalised(endLabels[kind])} ${onDate(on)}${reason}.`;
};
