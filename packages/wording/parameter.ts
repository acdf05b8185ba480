import type { PieceDefinition } from '@parcours/domain/checklist';
import type { Delay, Reminders } from '@parcours/domain/tasks';
import { validityLabel } from './checklist.ts';
import { counted } from './figure.ts';
import { enumerated, french } from './typography.ts';

/** « 2026-0003 et 2026-0007. », or the first of them when there are more. */
export const referencesSentence = (references: readonly string[], dossiers: number): string =>
  references.length < dossiers ? `${references.join(', ')}…` : `${enumerated(references)}.`;

/** « 10 jours ouvrés ». */
const delayLabel = (delay: Delay): string =>
  'days' in delay ? counted(delay.days, 'jour', 'jours') : counted(delay.workingDays, 'jour ouvré', 'jours ouvrés');

/** « après 10 jours ouvrés, puis tous les 10 jours ouvrés, 3 fois au plus ». */
export const remindersSentence = (reminders: Reminders | null): string => {
  if (reminders === null) return 'jamais de relance';
  const { firstAfter, thenEvery, atMost } = reminders;
  const times = atMost === null ? 'autant de fois qu’il faut' : french`${atMost} fois au plus`;
  return `après ${delayLabel(firstAfter)}, puis tous les ${delayLabel(thenEvery)}, ${times}`;
};

/** « 3 exemplaires, de moins de 3 mois ». */
export const pieceSettingSentence = ({ copies, validity, isWithdrawn }: PieceDefinition): string => {
  if (isWithdrawn === true) return 'n’est plus demandée';
  const age = validityLabel({ validity });
  return `${counted(copies, 'exemplaire', 'exemplaires')}${age === null ? '' : `, de ${age}`}`;
};
