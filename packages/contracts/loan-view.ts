import {
  incidentCauses,
  instalmentStandings,
  type LoanAct,
  type LoanActKind,
  type LoanEvent,
  type LoanRefusal,
  loanActKinds,
  loanPayees,
  loanStates,
} from '@parcours/domain/loan-follow-up';
import { z } from 'zod';
import { amountCents, civilDate, durationMonths, instant } from './value.ts';

const actKind: z.ZodType<LoanActKind> = z.enum(loanActKinds as [LoanActKind, ...LoanActKind[]]);
const state = z.enum(loanStates);

const lentCents = amountCents.min(1);
/** As `optionalText` and `writtenText`, for what is stored. */
const stored = z.string().nullable();

const keptTerms = z.object({
  yearlyRateBasisPoints: z.int(),
  refundedPercent: z.int(),
  refundDelayMonths: z.int(),
});

const kept = [
  z.object({ kind: z.literal('offerWithdrawn') }),
  z.object({
    kind: z.literal('instalmentsNoted'),
    from: z.int().min(1),
    to: z.int().min(1),
    standing: z.enum(instalmentStandings),
  }),
  z.object({ kind: z.literal('rescheduled'), remainingCents: lentCents, durationMonths, firstDueOn: civilDate }),
  z.object({ kind: z.literal('repaidEarly'), capitalCents: lentCents, interestCents: amountCents }),
  z.object({ kind: z.literal('loanEnded') }),
  z.object({ kind: z.literal('refundReceived'), amountCents }),
] as const;

/** What an agent says; the server adds the terms of the day, and a statement asks for refunds. */
const payout = { kind: z.literal('moneyPaidOut'), payee: z.enum(loanPayees), amountCents: lentCents };
const plan = { kind: z.literal('scheduled'), amountCents: lentCents, durationMonths, firstDueOn: civilDate };
const incident = { kind: z.literal('incidentNoted'), cause: z.enum(incidentCauses) };
const text = z
  .string()
  .trim()
  .max(300)
  .nullable()
  .overwrite((typed) => (typed === '' ? null : typed));

export const givenLoanAct = z.discriminatedUnion('kind', [
  ...kept,
  z.object({ kind: z.literal('offerSigned') }),
  z.object({ ...payout, supplierName: text }),
  z.object(plan),
  z.object({ ...incident, text, done: z.string().trim().min(1, { error: 'empty' }).max(300) }),
]);
export type GivenLoanAct = z.output<typeof givenLoanAct>;

const storedLoanAct: z.ZodType<LoanAct> = z.discriminatedUnion('kind', [
  ...kept,
  z.object({ kind: z.literal('offerSigned'), withdrawalDays: z.int() }),
  z.object({ ...payout, supplierName: stored }),
  z.object({ ...plan, terms: keptTerms }),
  z.object({ ...incident, text: stored, done: z.string() }),
  z.object({ kind: z.literal('refundAsked'), statementId: z.uuid(), amountCents }),
]);

export const loanEvent: z.ZodType<LoanEvent> = z.union([
  storedLoanAct,
  z.object({ kind: z.literal('voided'), voidedSequence: z.int(), why: z.string() }),
]);

const two = { happenedOn: civilDate };

/** Why something about a loan cannot be noted. */
export const loanRefusal: z.ZodType<LoanRefusal> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('notGranted') }),
  z.object({ code: z.literal('notFromThisState'), act: actKind, state }),
  z.object({ code: z.literal('inTheFuture'), ...two, today: civilDate }),
  z.object({ code: z.literal('beforeWhatItFollows'), ...two, earlierOn: civilDate }),
  z.object({ code: z.literal('noOfferSigned') }),
  z.object({ code: z.literal('withdrawalTimeOver'), ...two, untilOn: civilDate }),
  z.object({ code: z.literal('supplierNotNamed') }),
  z.object({ code: z.literal('firstDueTooEarly'), firstDueOn: civilDate, ...two }),
  z.object({ code: z.literal('notAnAmountToSchedule') }),
  z.object({ code: z.literal('noSuchInstalment'), first: z.int(), last: z.int() }),
  z.object({ code: z.literal('otherNeedsText') }),
  z.object({ code: z.literal('moreThanRemaining'), amountCents: z.int(), remainingCents: z.int() }),
  z.object({ code: z.literal('refundNotDue'), dueOn: civilDate, ...two }),
  z.object({ code: z.literal('nothingToRefund') }),
  z.object({ code: z.literal('noSuchLine'), sequence: z.int() }),
  z.object({ code: z.literal('alreadyVoided'), sequence: z.int() }),
  z.object({ code: z.literal('laterLineNeedsIt'), sequence: z.int(), kind: actKind }),
]);

const instalment = z.object({
  number: z.int(),
  dueOn: civilDate,
  instalmentCents: z.int(),
  capitalCents: z.int(),
  interestCents: z.int(),
  balanceCents: z.int(),
});
export type LoanInstalment = z.output<typeof instalment>;

const loanLineShape = z.object({
  sequence: z.int(),
  happenedOn: civilDate,
  recordedAt: instant,
  recordedBy: z.string(),
  event: loanEvent,
  /** Set when a later line takes this one out. */
  voidedBy: z.int().nullable(),
});
export interface LoanLine extends z.output<typeof loanLineShape> {}
export const loanLine: z.ZodType<LoanLine> = loanLineShape;

const loanViewShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  version: z.int(),
  state,
  /** What can be noted now; none while no loan is granted. */
  offers: z.array(actKind),
  isGranted: z.boolean(),
  /** What the lender granted, as far as it is known. */
  granted: z.object({ amountCents: z.int().nullable(), durationMonths: z.int().nullable() }),
  offer: z.object({ signedOn: civilDate, withdrawableUntil: civilDate }).nullable(),
  payout: z.object({ on: civilDate, payee: z.enum(loanPayees), supplierName: stored, amountCents: z.int() }).nullable(),
  terms: keptTerms.nullable(),
  instalments: z.array(
    instalment.extend({ mark: z.object({ standing: z.enum(instalmentStandings), on: civilDate }).nullable() }),
  ),
  pastPlans: z.array(
    z.object({ replacedOn: civilDate, by: z.enum(['rescheduled', 'repaidEarly']), instalments: z.array(instalment) }),
  ),
  /** The capital still owed today. */
  remainingCents: z.int(),
  overOn: civilDate.nullable(),
  refund: z.object({ interestCents: z.int(), refundCents: z.int(), dueOn: civilDate }).nullable(),
  refundAskedOn: civilDate.nullable(),
  refundReceived: z.object({ on: civilDate, amountCents: z.int() }).nullable(),
  /** In the order in which they were noted. */
  lines: z.array(loanLine),
});
export interface LoanView extends z.output<typeof loanViewShape> {}
export const loanView: z.ZodType<LoanView> = loanViewShape;
