import { z } from 'zod';
import {
  actKind,
  appointmentPlace,
  channel,
  endKind,
  listedCode,
  listedNames,
  medium,
  milestone,
  owner,
  pathEvent,
  project,
  reason,
  refusal,
  stage,
  state,
  voiding,
  waitingFor,
} from './path.ts';
import { amountCents, civilDate, durationMonths, instant, partialDate, timeOfDay } from './value.ts';

const identity = z.object({
  lastName: z.string(),
  firstName: z.string().nullable(),
  bornOn: civilDate.nullable(),
  telephone: z.string().nullable(),
  email: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});

const accountName = z.object({ id: z.string(), name: z.string() });

const waiting = z.object({
  for: waitingFor,
  turn: owner,
  since: partialDate.nullable(),
  appointmentOn: civilDate.nullable(),
  time: timeOfDay.nullable(),
  place: appointmentPlace.nullable(),
  /** Null for whoever may not see identities. */
  placeDetail: z.string().nullable(),
  /** The act that usually moves it on. */
  next: actKind,
});

/** One dossier in a list. `person` is null for whoever may not see identities. */
const dossierSummaryShape = z.object({
  id: z.uuid(),
  reference: z.string(),
  version: z.int(),
  person: identity.pick({ lastName: true, firstName: true }).nullable(),
  agent: accountName.nullable(),
  state,
  stage,
  furthest: milestone,
  /** Null once closed or finished. */
  waiting: waiting.nullable(),
  end: z
    .object({
      kind: endKind,
      /** Of the town's list; `name` is what it calls it today, left out: as the program says. */
      mainReason: listedCode,
      name: z.string().optional(),
      on: partialDate.nullable(),
    })
    .nullable(),
  firstContactOn: partialDate,
  channel,
  project,
  amountCents: amountCents.nullable(),
  durationMonths: durationMonths.nullable(),
  lastRecordedAt: instant,
  /** The last day that the lender gave for an answer; null when it waits for none. */
  answerBy: civilDate.nullable(),
  /** The lender decided and the person is still to be told. */
  isDecisionToTell: z.boolean(),
  /** What the caller may record now. */
  allowedActs: z.array(actKind).readonly(),
});
export interface DossierSummary extends z.output<typeof dossierSummaryShape> {}
export const dossierSummary: z.ZodType<DossierSummary> = dossierSummaryShape;

const loops = z.object({
  morePiecesAsked: z.int(),
  decisionsPutOff: z.int(),
  appointmentsMissed: z.int(),
  clarificationsAsked: z.int(),
  appointmentsMoved: z.int(),
  appointmentsCancelled: z.int(),
  reopenings: z.int(),
});

/** Everything about one dossier but its history. */
const dossierViewShape = dossierSummaryShape.extend({
  person: identity.nullable(),
  channelDetail: z.string().nullable(),
  medium: medium.nullable(),
  projectDetail: z.string().nullable(),
  /** Why it ended, in full. */
  endDetail: z
    .object({
      mainReason: reason,
      otherReasons: z.array(reason).readonly(),
      listed: listedNames.optional(),
      text: z.string().nullable(),
      redirectedTo: z.string().nullable(),
    })
    .nullable(),
  granted: z.object({ amountCents: amountCents.nullable(), durationMonths: durationMonths.nullable() }).nullable(),
  /** In order; those not reached are absent. */
  milestones: z.array(z.object({ milestone, on: partialDate.nullable(), isImplied: z.boolean() })),
  visits: z
    .array(z.object({ stage, enteredOn: partialDate.nullable(), leftOn: partialDate.nullable(), isOver: z.boolean() }))
    .readonly(),
  loops,
  /** Other open dossiers of the same person, by reference; none for whoever may not see identities. */
  otherOpen: z.array(z.object({ id: z.uuid(), reference: z.string() })).readonly(),
  /** Every act, with what speaks against it now and the milestones it would imply without a date. */
  offers: z
    .array(z.object({ act: actKind, refusals: z.array(refusal).readonly(), implies: z.array(milestone).readonly() }))
    .readonly(),
  /** The row of the register it comes from, as written: header and cell. */
  sourceRow: z
    .object({
      lineNumber: z.int(),
      importedAt: instant,
      cells: z.array(z.object({ header: z.string(), cell: z.string() })),
    })
    .nullable(),
});
export interface DossierView extends z.output<typeof dossierViewShape> {}
export const dossierView: z.ZodType<DossierView> = dossierViewShape;

const historyLineShape = z.object({
  sequence: z.int(),
  happenedOn: partialDate.nullable(),
  recordedAt: instant,
  recordedBy: z.string(),
  event: z.union([pathEvent, voiding]),
  /** Set when a later line takes this one out. */
  voidedBy: z.int().nullable(),
});
export interface HistoryLine extends z.output<typeof historyLineShape> {}
export const historyLine: z.ZodType<HistoryLine> = historyLineShape;
