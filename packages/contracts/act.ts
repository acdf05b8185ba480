import { type Act, type ActKind, moves } from '@parcours/domain/path';
import { z } from 'zod';
import { dossierView } from './dossier-view.ts';
import { endpoint } from './endpoint.ts';
import { actContents } from './path.ts';
import { partialDate } from './value.ts';

const params = z.object({ dossierId: z.uuid() });
const expectedVersion = z.int().min(1);

const actBody = <Kind extends ActKind>(kind: Kind) =>
  z.object({ expectedVersion, happenedOn: partialDate, ...actContents[kind] });

const actEndpoint = <const Kind extends ActKind, const Noun extends string>(kind: Kind, noun: Noun, summary: string) =>
  endpoint({
    method: 'POST',
    path: `/api/dossiers/:dossierId/${noun}`,
    summary,
    access: moves[kind].roles,
    params,
    body: actBody(kind),
    reply: dossierView,
  });

/** One transition of the path each, a noun under its dossier. */
export const actEndpoints = {
  preScreened: actEndpoint('preScreened', 'pre-screening', 'Record that the request looks right'),
  appointmentGiven: actEndpoint('appointmentGiven', 'appointment', 'Give or move an appointment'),
  appointmentHeld: actEndpoint('appointmentHeld', 'attendance', 'Record that the person came'),
  appointmentMissed: actEndpoint('appointmentMissed', 'absence', 'Record that the person did not come'),
  foundEligible: actEndpoint('foundEligible', 'eligibility', 'Record that a person found the dossier eligible'),
  requestChanged: actEndpoint('requestChanged', 'request', 'Record that something else is asked for'),
  piecesAsked: actEndpoint('piecesAsked', 'piece-request', 'Record that pieces were asked'),
  piecesReceived: actEndpoint('piecesReceived', 'piece-receipt', 'Record that pieces came in'),
  fileCompleted: actEndpoint('fileCompleted', 'completion', 'Record that every piece is verified'),
  submitted: actEndpoint('submitted', 'submission', 'Record the sending to the lender'),
  morePiecesAsked: actEndpoint('morePiecesAsked', 'lender-request', 'Record that the lender asks for more'),
  decisionPutOff: actEndpoint('decisionPutOff', 'postponement', 'Record that the lender puts off its decision'),
  granted: actEndpoint('granted', 'grant', 'Record a loan granted'),
  refused: actEndpoint('refused', 'refusal', 'Record a refusal by the lender'),
  paidOut: actEndpoint('paidOut', 'payout', 'Record the payment of the loan'),
  loanRepaid: actEndpoint('loanRepaid', 'repayment', 'Record that the loan is repaid'),
  interestRefunded: actEndpoint('interestRefunded', 'interest-refund', 'Record that the interest is refunded'),
  closed: actEndpoint('closed', 'closure', 'Close a dossier with its reason'),
  reopened: actEndpoint('reopened', 'reopening', 'Reopen a closed dossier'),
} as const satisfies Record<Act['kind'], unknown>;
