import type { AbsenceRefusal } from '@parcours/domain/absences';
import type { CivilDate } from '@parcours/domain/calendar';
import { partialDateLabel } from './calendar.ts';

export const absenceRefusalSentences: Readonly<Record<AbsenceRefusal, string>> = {
  endsBeforeItBegins: 'Le dernier jour vient avant le premier. Corrigez l’un des deux.',
  isOver: 'Cette absence est déjà passée : il n’y a plus rien à remplacer.',
  replacedByThemselves: 'Personne ne se remplace soi-même. Choisissez un collègue.',
  overlapsAnother:
    'Une autre absence de cet agent est déjà notée sur ces jours. Retirez-la d’abord, ou changez les dates.',
  nobodyIsLeft: 'Un de ces jours, ceux qui se remplacent seraient tous absents. Choisissez quelqu’un d’autre.',
};

/** « le 3 décembre 2026 », « du 3 décembre 2026 au 5 décembre 2026 » */
export const periodLabel = ({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }): string =>
  from === to ? `le ${partialDateLabel(from)}` : `du ${partialDateLabel(from)} au ${partialDateLabel(to)}`;
