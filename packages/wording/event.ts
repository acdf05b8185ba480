import type { End, LenderRequest, LoanRequest, PathEvent, Voiding } from '@parcours/domain/path';
import { cancellerLabels, placeInSentence } from './appointment.ts';
import { partialDateLabel, timeLabel } from './calendar.ts';
import { namesOf } from './condition.ts';
import { endLabels, reasonsOfEnd, reopeningGroundLabels } from './end.ts';
import { amountLabel, counted, monthsLabel } from './figure.ts';
import { payeeLabels, submissionMeansLabels } from './path.ts';
import { pieceName } from './piece.ts';
import { channelLabels, mediumLabels, projectLabels } from './request.ts';
import { enumerated, french, uncapitalised } from './typography.ts';

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
    case 'granted':
      return loanTerms(event);
    case 'refused':
      return endLabel(event.end);
    case 'closed':
      return joined([
        endLabel(event.end),
        event.learnt === null ? null : french`ce qu’on en retient : ${event.learnt}`,
      ]);
    case 'paidOut':
      return payeeLabels[event.payee];
    case 'reopened':
      return joined([
        event.ground === null ? null : (event.listed?.label ?? reopeningGroundLabels[event.ground]),
        event.why,
      ]);
    case 'voided':
      return french`ligne ${event.voidedSequence} : ${event.why}`;
    default:
      return exchangeDetail(event);
  }
};

/** What was exchanged with the lender, or told of it. */
const exchangeDetail = (event: PathEvent | Voiding): string | null => {
  switch (event.kind) {
    case 'submitted':
      return joined([
        event.means === null ? null : submissionMeansLabels[event.means],
        event.despite === null
          ? null
          : french`avec ${counted(event.despite.gaps.length, 'manque', 'manques')} : ${event.despite.why}`,
      ]);
    case 'morePiecesAsked':
      return lenderRequestLabel(event);
    case 'acknowledged':
      return event.lenderReference === null ? null : french`référence du CMP : ${event.lenderReference}`;
    case 'decisionPutOff':
      return event.until === null ? null : `jusqu’au ${partialDateLabel(event.until)}`;
    case 'decisionTold':
      return uncapitalised(mediumLabels[event.medium]);
    default:
      return null;
  }
};

/** What the lender asks for, why and by when. */
export const lenderRequestLabel = ({ pieces, pieceNames = {}, what, why, answerBy }: LenderRequest): string | null =>
  joined([
    pieces.length === 0
      ? null
      : enumerated(pieces.map((piece) => uncapitalised(pieceName({ code: piece, name: pieceNames[piece] })))),
    what,
    why === null ? null : french`motif : ${why}`,
    answerBy === null ? null : `réponse avant le ${partialDateLabel(answerBy)}`,
  ]);

/** « 200 € de moins que demandé, 6 mois de plus que demandé », null when nothing differs or nobody knows. */
export const grantDifference = (
  granted: Pick<LoanRequest, 'amountCents' | 'durationMonths'>,
  asked: Pick<LoanRequest, 'amountCents' | 'durationMonths'>,
): string | null => {
  const parts = [
    differenceLabel(granted.amountCents, asked.amountCents, amountLabel),
    differenceLabel(granted.durationMonths, asked.durationMonths, monthsLabel),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${enumerated(parts)} que demandé`;
};

const differenceLabel = (
  given: number | null,
  asked: number | null,
  label: (value: number) => string,
): string | null =>
  given === null || asked === null || given === asked
    ? null
    : `${label(Math.abs(given - asked))} de ${given < asked ? 'moins' : 'plus'}`;

/** « Réorienté vers une association (ADIE) ; autres motifs : … » */
export const endLabel = (end: End): string => {
  const { kind, text, redirectedTo } = end;
  const [main = '', ...others] = reasonsOfEnd(end);
  return (
    joined([
      kind === 'informationOnly' ? endLabels[kind] : french`${endLabels[kind]} : ${withDetail(main, redirectedTo)}`,
      others.length === 0 ? null : french`aussi : ${others.join(', ')}`,
      text,
    ]) ?? endLabels[kind]
  );
};

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
