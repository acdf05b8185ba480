import type { DossierSummary } from '@parcours/contracts';
import { type CivilDate, daysBetween, isCivilDate } from '@parcours/domain/calendar';
import type { ActKind, Owner } from '@parcours/domain/path';
import { actLabels } from './act.ts';
import { onDate, partialDateLabel, sinceDate, timeLabel } from './calendar.ts';
import { endLabels, reasonLabel } from './end.ts';
import { counted } from './figure.ts';
import { ownerLabels, waitingLabels } from './path.ts';
import { capitalised, french, uncapitalised } from './typography.ts';

type Standing = Pick<DossierSummary, 'state' | 'waiting' | 'end'>;

/** What blocks a dossier, since when, whose turn it is and what to do next; or how it ended. */
export const standingSentence = ({ state, waiting, end }: Standing, today: CivilDate): string => {
  if (waiting !== null) return [waits(waiting, today), turns(waiting.turn), next(waiting.next)].join(' ');
  if (end !== null) return ended(end);
  return state === 'finished' ? 'Prêt remboursé et intérêts rendus. Il n’y a plus rien à faire.' : '';
};

/** « les pièces demandées », or the day of an appointment: « le rendez-vous du 12 mars 2026 à 14 h 30 ». */
export const waitedFor = ({ for: waitingFor, appointmentOn, time }: Waiting): string =>
  waitingFor === 'appointment' && appointmentOn !== null
    ? `le rendez-vous du ${partialDateLabel(appointmentOn)}${time === null ? '' : ` à ${timeLabel(time)}`}`
    : waitingLabels[waitingFor];

type Waiting = NonNullable<DossierSummary['waiting']>;

const waits = (waiting: Waiting, today: CivilDate): string => {
  const { since } = waiting;
  const days = since !== null && isCivilDate(since) ? daysBetween(since, today) : null;
  const spent = days === null || days <= 0 ? '' : ` (${counted(days, 'jour', 'jours')})`;
  return `Attend ${waitedFor(waiting)} ${days === 0 ? 'depuis aujourd’hui' : `${sinceDate(since)}${spent}`}.`;
};

const turns = (turn: Owner): string =>
  turn === 'lender' || turn === 'department'
    ? `C’est au ${ownerLabels[turn].replace('le ', '')} de jouer.`
    : `C’est à ${ownerLabels[turn]} de jouer.`;

/** While the lender decides, either answer may come. */
const next = (act: ActKind): string =>
  act === 'granted' ? french`Ensuite : noter la réponse du CMP.` : french`Ensuite : ${uncapitalised(actLabels[act])}.`;

const ended = ({ kind, mainReason, on }: NonNullable<DossierSummary['end']>): string => {
  const reason = kind === 'informationOnly' ? '' : french` : ${reasonLabel(kind, mainReason)}`;
  return `${capitalised(endLabels[kind])} ${onDate(on)}${reason}.`;
};
