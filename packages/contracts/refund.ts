import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { civilDate, instant } from './value.ts';

const agents: Access = ['agent'];
const readers: Access = ['agent', 'head'];

/** Where the refund of a loan's interest stands. `toCome`: over, and the day has not come yet. */
export const refundStandings = ['toAsk', 'toCome', 'asked', 'received'] as const;

const listed = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** Null for whoever sees no identity. */
  person: z.object({ lastName: z.string(), firstName: z.string().nullable() }).nullable(),
  standing: z.enum(refundStandings),
  overOn: civilDate,
  dueOn: civilDate,
  interestCents: z.int(),
  refundCents: z.int(),
  askedOn: civilDate.nullable(),
  receivedOn: civilDate.nullable(),
  receivedCents: z.int().nullable(),
});
export type ListedRefund = z.output<typeof listed>;

const statement = z.object({
  id: z.uuid(),
  askedOn: civilDate,
  madeAt: instant,
  madeBy: z.string(),
  loans: z.int(),
  refundCents: z.int(),
});
export type ListedStatement = z.output<typeof statement>;

const refundListShape = z.object({
  /** Loans that are over and whose interest is refunded, earliest due first; at most 500. */
  refunds: z.array(listed),
  /** Latest first. */
  statements: z.array(statement),
});
export interface RefundList extends z.output<typeof refundListShape> {}
const refundList: z.ZodType<RefundList> = refundListShape;

export const refundEndpoints = {
  listRefunds: endpoint({
    method: 'GET',
    path: '/api/refunds',
    summary: 'List the refunds of interest to ask, asked and received; by reference only for a head',
    access: readers,
    reply: refundList,
  }),
  makeRefundStatement: endpoint({
    method: 'POST',
    path: '/api/refund-statements',
    summary: 'Ask the département for these refunds at once: all of them, or none',
    access: agents,
    body: z.object({ id: z.uuid(), askedOn: civilDate, dossierIds: z.array(z.uuid()).min(1).max(500) }),
    reply: refundList,
  }),
  readRefundStatement: endpoint({
    method: 'GET',
    path: '/api/refund-statements/:statementId/:format',
    summary: 'Give a statement for the département, as it was asked',
    access: agents,
    params: z.object({ statementId: z.uuid(), format: z.enum(['xlsx', 'pdf']) }),
    replies: 'file',
    reply: z.undefined(),
  }),
} as const;
