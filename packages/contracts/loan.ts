import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { givenLoanAct, loanView } from './loan-view.ts';
import { civilDate, writtenText } from './value.ts';

const agents: Access = ['agent'];
const params = z.object({ dossierId: z.uuid() });

export const loanEndpoints = {
  readLoan: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/loan',
    summary: 'Read what is known of a loan: offer, payment, schedule, instalments, refund',
    access: agents,
    params,
    reply: loanView,
  }),
  noteLoanAct: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/loan/acts',
    summary: 'Note what was learnt of a loan; the payment, the end and the refund also move the dossier',
    access: agents,
    params,
    /** `id` is chosen by whoever writes: the same form sent again is written once. */
    body: z.object({ id: z.uuid(), expectedVersion: z.int().min(0), happenedOn: civilDate, act: givenLoanAct }),
    reply: loanView,
  }),
  voidLoanLine: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/loan/voidings',
    summary: 'Take a line out of the history of a loan, with the reason; the path of the dossier is left alone',
    access: agents,
    params,
    body: z.object({
      id: z.uuid(),
      expectedVersion: z.int().min(0),
      sequence: z.int().min(1),
      why: writtenText(300),
    }),
    reply: loanView,
  }),
} as const;
