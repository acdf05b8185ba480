import type { End, LoanRequest, PathEvent, Voiding } from '@parcours/domain/path';
import { cancellerLabels, placeInSentence } from './appointment.ts';
import { partialDateLabel, timeLabel } from './calendar.ts';
import { namesOf } from './condition.ts';
import { endLabels, reasonLabel } from './end.ts';
import { amountLabel, counted, monthsLabel } from './figure.ts';
import { payeeLabels, submissionMeansLabels } from './path.ts';
import { channelLabels, mediumLabels, projectLabels } from './request.ts';
import { french, uncapitalised } from './typography.ts';

/** What an event says beyond its name, null when its name says all. */
export const eventDetail = (event: PathEvent | Voiding): string | null => {
  switch (event.kind) {
    case 'firstContactMade':
      return joined([
        event.medium === null ? null : uncapitalised(mediumLabels[event.medium]),
        french`orientation : ${withDetail(channelLabels[event.channel], event.channelDetail)}`,
        requestLabel(event.request),
      ]);
    case 'appointmentGiven':
      return [
        `pour le ${partialDateLabel(event.appointmentOn)}${event.time === null ? '' : ` à ${timeLabel(event.time)}`}`,
        placeInSentence(event),
      ]
        .filter((part) => part !== null)
        .join(', ');
    case 'appointmentCancelled':
      return french`par ${uncapitalised(cancellerLabels[event.by])}${event.why === null ? '' : ` : ${event.why}`}`;
    case 'foundEligible':
      return event.override === null ? null : french`malgré une condition indicative : ${event.override}`;
    case 'clarificationAsked':
      return joined([
        event.missing.length === 0 ? null : french`reste à vérifier : ${namesOf(event.missing)}`,
        french`demandé à la personne : ${event.asked}`,
      ]);
    case 'requestChanged':
      return requestLabel(event.request);
    case 'submitted':
      return joined([
        event.means === null ? null : submissionMeansLabels[event.means],
        event.despite === null
          ? null
          : french`avec ${counted(event.despite.gaps.length, 'manque', 'manques')} : ${event.despite.why}`,
      ]);
    case 'morePiecesAsked':
      return event.what;
    case 'granted':
      return loanTerms(event);
    case 'refused':
    case 'closed':
      return endLabel(event.end);
    case 'paidOut':
      return payeeLabels[event.payee];
    case 'reopened':
      return event.why;
    case 'voided':
      return french`ligne ${event.voidedSequence} : ${event.why}`;
    default:
      return null;
  }
};

/** « Réorienté vers une association (ADIE) ; autres motifs : … » */
export const endLabel = ({ kind, mainReason, otherReasons, text, redirectedTo }: End): string =>
  joined([
    kind === 'informationOnly'
      ? endLabels[kind]
      : french`${endLabels[kind]} : ${withDetail(reasonLabel(kind, mainReason), redirectedTo)}`,
    otherReasons.length === 0
      ? null
      : french`aussi : ${otherReasons.map((reason) => reasonLabel(kind, reason)).join(', ')}`,
    text,
  ]) ?? endLabels[kind];

/** « Permis de conduire, 1 500 € sur 24 mois ». */
export const requestLabel = (request: LoanRequest): string =>
  [withDetail(projectLabels[request.project], request.projectDetail), loanTerms(request)]
    .filter((part) => part !== null)
    .join(', ');

/** « 1 500 € sur 24 mois », « 1 500 € », « sur 24 mois », null when neither is known. */
export const loanTerms = ({ amountCents, durationMonths }: Pick<LoanRequest, 'amountCents' | 'durationMonths'>) => {
  const amount = amountCents === null ? '' : amountLabel(amountCents);
  const duration = durationMonths === null ? '' : `sur ${monthsLabel(durationMonths)}`;
  return `${amount} ${duration}`.trim() || null;
};

const withDetail = (label: string, detail: string | null): string => (detail === null ? label : `${label} (${detail})`);

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(french` ; `) || null;
