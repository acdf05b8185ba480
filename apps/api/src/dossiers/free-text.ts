import type { HistoryLine } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import type { End, PathEvent, Voiding } from '@parcours/domain/path';
import { seesIdentity } from './summary.ts';

/** Stands for words that somebody wrote and that the reader may not see. */
const withheld = '…';

/** What people write freely may name somebody: it is for those who see identities. */
export const freeText = <Text extends string | null>(text: Text, roles: readonly Role[]): Text | typeof withheld =>
  text === null || seesIdentity(roles) ? text : withheld;

export const withoutFreeText = (lines: readonly HistoryLine[], roles: readonly Role[]): HistoryLine[] =>
  seesIdentity(roles) ? [...lines] : lines.map((line) => ({ ...line, event: codedOnly(line.event) }));

const codedOnly = (event: PathEvent | Voiding): PathEvent | Voiding => {
  switch (event.kind) {
    case 'firstContactMade':
      return {
        ...event,
        channelDetail: withhold(event.channelDetail),
        request: { ...event.request, projectDetail: withhold(event.request.projectDetail) },
      };
    case 'requestChanged':
      return { ...event, request: { ...event.request, projectDetail: withhold(event.request.projectDetail) } };
    case 'appointmentGiven':
      return { ...event, placeDetail: withhold(event.placeDetail) };
    case 'appointmentCancelled':
      return { ...event, why: withhold(event.why) };
    case 'foundEligible':
      return { ...event, override: withhold(event.override) };
    case 'submitted':
      return { ...event, despite: event.despite === null ? null : { ...event.despite, why: withheld } };
    case 'clarificationAsked':
      return { ...event, asked: withheld };
    case 'morePiecesAsked':
      return { ...event, what: withhold(event.what), why: withhold(event.why) };
    case 'refused':
      return { ...event, end: { ...event.end, ...codedEnd(event.end) } };
    case 'closed':
      return { ...event, end: { ...event.end, ...codedEnd(event.end) }, learnt: withhold(event.learnt) };
    case 'reopened':
    case 'voided':
      return { ...event, why: withheld };
    default:
      return event;
  }
};

const withhold = (text: string | null): string | null => (text === null ? null : withheld);

const codedEnd = ({ text, redirectedTo }: End) => ({ text: withhold(text), redirectedTo: withhold(redirectedTo) });
