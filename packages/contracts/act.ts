import { type Act, type ActKind, moves } from '@parcours/domain/path';
import { z } from 'zod';
import { dossierView } from './dossier-view.ts';
import { endpoint } from './endpoint.ts';
import { actContents, choosingContents, sending } from './path.ts';
import { optionalText, partialDate } from './value.ts';

const params = z.object({ dossierId: z.uuid() });
const expectedVersion = z.int().min(1);

const bodyWith = <Content extends z.ZodRawShape>(content: Content) =>
  z.object({ expectedVersion, happenedOn: partialDate, ...content });

/** @param content what is sent, where it is not what the event says */
const actEndpointWith = <const Kind extends ActKind, const Noun extends string, Content extends z.ZodRawShape>(
  kind: Kind,
  noun: Noun,
  summary: string,
  content: Content,
) =>
  endpoint({
    method: 'POST',
    path: `/api/dossiers/:dossierId/${noun}`,
    summary,
    access: moves[kind].roles,
    params,
    body: bodyWith(content),
    reply: dossierView,
  });

const actEndpoint = <const Kind extends ActKind, const Noun extends string>(kind: Kind, noun: Noun, summary: string) =>
  actEndpointWith(kind, noun, summary, actContents[kind]);

/** One transition of the path each, a noun under its dossier. */
export const actEndpoints = {
  preScreened: actEndpoint('preScreened', 'pre-screening', 'Record that the request looks right'),
  appointmentGiven: actEndpoint('appointmentGiven', 'appointment', 'Give or move an appointment'),
  appointmentHeld: actEndpoint('appointmentHeld', 'attendance', 'Record that the person came'),
  appointmentMissed: actEndpoint('appointmentMissed', 'absence', 'Record that the person did not come'),
  appointmentCancelled: actEndpoint('appointmentCancelled', 'cancellation', 'Record that an appointment is called off'),
  foundEligible: actEndpoint('foundEligible', 'eligibility', 'Record that a person found the dossier eligible'),
  clarificationAsked: actEndpoint('clarificationAsked', 'clarification-request', 'Record what lacks before deciding'),
  clarificationGiven: actEndpoint('clarificationGiven', 'clarification', 'Record that the person completed it'),
  requestChanged: actEndpoint('requestChanged', 'request', 'Record that something else is asked for'),
  piecesAsked: actEndpoint('piecesAsked', 'piece-request', 'Record that pieces were asked'),
  piecesReceived: actEndpoint('piecesReceived', 'piece-receipt', 'Record that pieces came in'),
  fileCompleted: actEndpoint('fileCompleted', 'completion', 'Record that every piece is verified'),
  submitted: actEndpointWith('submitted', 'submission', 'Record the sending to the lender, and what it lacked', {
    ...sending,
    /** Why it is sent with what it lacks; without it, a file that lacks something is refused. */
    why: optionalText(500),
  }),
  acknowledged: actEndpoint('acknowledged', 'acknowledgement', 'Record that the lender has the file'),
  morePiecesAsked: actEndpoint('morePiecesAsked', 'lender-request', 'Record that the lender asks for more'),
  decisionPutOff: actEndpoint('decisionPutOff', 'postponement', 'Record that the lender puts off its decision'),
  granted: actEndpoint('granted', 'grant', 'Record a loan granted'),
  refused: actEndpointWith('refused', 'refusal', 'Record a refusal by the lender', choosingContents.refused),
  decisionTold: actEndpoint('decisionTold', 'decision-notice', 'Record that the person was told of the decision'),
  paidOut: actEndpoint('paidOut', 'payout', 'Record the payment of the loan'),
  loanRepaid: actEndpoint('loanRepaid', 'repayment', 'Record that the loan is repaid'),
  interestRefunded: actEndpoint('interestRefunded', 'interest-refund', 'Record that the interest is refunded'),
  closed: actEndpointWith('closed', 'closure', 'Close a dossier with its reason', choosingContents.closed),
  reopened: actEndpointWith('reopened', 'reopening', 'Reopen a closed dossier', choosingContents.reopened),
} as const satisfies Record<Act['kind'], unknown>;
