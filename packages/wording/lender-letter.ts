import type { AnswerWithLetters } from '@parcours/contracts';
import { eventLabels } from './act.ts';
import { onDate } from './calendar.ts';
import { loanEventLabels } from './loan-follow-up.ts';

type Answer = Pick<AnswerWithLetters, 'kind' | 'happenedOn'>;

/** « Prêt accordé le 12 mars 2026 », or the offer of the loan. */
export const lenderAnswerLabel = ({ kind, happenedOn }: Answer): string =>
  `${kind === 'offerSigned' ? loanEventLabels[kind] : eventLabels[kind]} ${onDate(happenedOn)}`;
