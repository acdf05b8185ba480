import { conditions } from '@parcours/domain/eligibility';
import {
  type Act,
  type ActKind,
  actKinds,
  appointmentPlaces,
  cancellers,
  type End,
  type EventKind,
  endKinds,
  milestones,
  owners,
  type PathEvent,
  payees,
  type Refusal,
  reasons,
  reopeningGrounds,
  stages,
  states,
  submissionGapCodes,
  submissionMeans,
  waitingKinds,
} from '@parcours/domain/path';
import { channels, mediums, projects } from '@parcours/domain/request';
import { z } from 'zod';
import {
  amountCents,
  civilDate,
  durationMonths,
  optionalText,
  partialDate,
  role,
  timeOfDay,
  writtenText,
} from './value.ts';

export const stage = z.enum(stages);
export const milestone = z.enum(milestones);
export const state = z.enum(states);
export const owner = z.enum(owners);
export const waitingFor = z.enum(waitingKinds);
export const endKind = z.enum(endKinds);
export const reason = z.enum(reasons);
export const channel = z.enum(channels);
export const medium = z.enum(mediums);
export const project = z.enum(projects);
export const appointmentPlace = z.enum(appointmentPlaces);
export const canceller = z.enum(cancellers);
export const actKind = z.enum(actKinds);
export const eventKind = z.enum(['firstContactMade', ...actKinds] as const) satisfies z.ZodType<EventKind>;

/** A reason of the town's list: one of the program's, or one of its own. */
export const listedCode = z.string().min(1).max(60);
export const listedName = z.object({ code: listedCode, label: z.string().max(80) });
export const listedNames = z.object({ main: listedName.nullable(), others: z.array(listedName).readonly() });

const endBody = z.object({
  kind: endKind,
  mainReason: reason,
  otherReasons: z.array(reason).max(10).readonly(),
  listed: listedNames.optional(),
  text: optionalText(500),
  redirectedTo: optionalText(120),
}) satisfies z.ZodType<End>;

/** An end as somebody chooses it, with codes of the town's list. */
const chosenEnd = z.object({
  kind: endKind,
  mainReason: listedCode,
  otherReasons: z.array(listedCode).max(10).readonly(),
  text: endBody.shape.text,
  redirectedTo: endBody.shape.redirectedTo,
});

/** What is asked for, as said at first contact. */
export const loanRequest = z.object({
  project,
  projectDetail: optionalText(200),
  amountCents: amountCents.nullable(),
  durationMonths: durationMonths.nullable(),
});

export const firstContactMade = z.object({
  kind: z.literal('firstContactMade'),
  channel,
  channelDetail: optionalText(200),
  medium: medium.nullable(),
  request: loanRequest,
});

/** How a file goes to the lender, and what with. */
export const sending = {
  means: z.enum(submissionMeans),
  sentById: z.string().min(1).max(64),
  packId: z.uuid().nullable(),
};

/** What a file that left lacked. */
export const knownGap = z.object({ code: z.enum(submissionGapCodes), about: z.string().min(1).max(60) });

/** What each act says beyond its date: the content of the event it appends. */
export const actContents = {
  preScreened: {},
  appointmentGiven: {
    appointmentOn: civilDate,
    time: timeOfDay.nullable(),
    // Left out in what was recorded before it could be said.
    place: appointmentPlace.nullable().default(null),
    placeDetail: optionalText(200).default(null),
  },
  appointmentHeld: {},
  appointmentMissed: {},
  appointmentCancelled: { by: canceller, why: optionalText(300) },
  // Left out in what was recorded before it could be said.
  foundEligible: { override: optionalText(500).default(null) },
  clarificationAsked: {
    missing: z.array(z.enum(conditions)).max(conditions.length).readonly(),
    asked: writtenText(500),
  },
  clarificationGiven: {},
  requestChanged: { request: loanRequest },
  piecesAsked: {},
  piecesReceived: {},
  fileCompleted: {},
  // All left out in what was recorded before it could be said.
  submitted: {
    means: sending.means.nullable().default(null),
    sentById: sending.sentById.nullable().default(null),
    packId: sending.packId.default(null),
    despite: z
      .object({ gaps: z.array(knownGap).readonly(), why: writtenText(500) })
      .nullable()
      .default(null),
  },
  acknowledged: { lenderReference: optionalText(60) },
  morePiecesAsked: {
    pieces: z.array(z.string().min(1).max(60)).max(60).readonly().default([]),
    pieceNames: z.record(z.string(), z.string()).optional(),
    what: optionalText(500).default(null),
    why: optionalText(500).default(null),
    answerBy: civilDate.nullable().default(null),
  },
  decisionPutOff: { until: civilDate.nullable().default(null) },
  granted: {
    amountCents: amountCents.nullable(),
    durationMonths: durationMonths.nullable(),
    isToTell: z.boolean().default(false),
  },
  refused: { end: endBody.extend({ kind: z.literal('refusedByLender') }), isToTell: z.boolean().default(false) },
  decisionTold: { medium },
  paidOut: { payee: z.enum(payees) },
  loanRepaid: {},
  interestRefunded: {},
  closed: { end: endBody, learnt: optionalText(500).default(null) },
  reopened: {
    why: writtenText(500),
    ground: z.enum(reopeningGrounds).nullable().default(null),
    listed: listedName.optional(),
  },
} as const satisfies Record<ActKind, z.ZodRawShape>;

const act = <Kind extends ActKind>(kind: Kind) => z.object({ kind: z.literal(kind), ...actContents[kind] });

/** An act: any event but the first contact. */
export const anyAct = z.discriminatedUnion('kind', [
  act('preScreened'),
  act('appointmentGiven'),
  act('appointmentHeld'),
  act('appointmentMissed'),
  act('appointmentCancelled'),
  act('foundEligible'),
  act('clarificationAsked'),
  act('clarificationGiven'),
  act('requestChanged'),
  act('piecesAsked'),
  act('piecesReceived'),
  act('fileCompleted'),
  act('submitted'),
  act('acknowledged'),
  act('morePiecesAsked'),
  act('decisionPutOff'),
  act('granted'),
  act('refused'),
  act('decisionTold'),
  act('paidOut'),
  act('loanRepaid'),
  act('interestRefunded'),
  act('closed'),
  act('reopened'),
]) satisfies z.ZodType<Act>;

/** What one line of a history can say, as stored and as shown. */
export const pathEvent: z.ZodType<PathEvent> = z.discriminatedUnion('kind', [firstContactMade, anyAct]);

export const voiding = z.object({ kind: z.literal('voided'), voidedSequence: z.int().min(1), why: writtenText(500) });

export const refusal: z.ZodType<Refusal> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('notYourRole'), roles: z.array(role).readonly() }),
  z.object({ code: z.literal('notAtThisStage'), act: actKind, state, stage }),
  z.object({ code: z.literal('inTheFuture'), happenedOn: partialDate, today: civilDate }),
  z.object({
    code: z.literal('beforeWhatItFollows'),
    happenedOn: partialDate,
    earlierOn: partialDate,
    earlierKind: eventKind,
  }),
  z.object({ code: z.literal('appointmentBeforeItWasGiven'), appointmentOn: civilDate, givenOn: partialDate }),
  z.object({ code: z.literal('elsewhereNeedsText') }),
  z.object({ code: z.literal('noAppointmentGiven') }),
  z.object({ code: z.literal('cancelledAfterItsDay'), happenedOn: partialDate, appointmentOn: civilDate }),
  z.object({ code: z.literal('loanNotRepaidYet') }),
  z.object({ code: z.literal('noDecisionToTell') }),
  z.object({ code: z.literal('nothingAsked') }),
  z.object({ code: z.literal('namedDayAlreadyPast'), namedDay: civilDate, happenedOn: partialDate }),
  z.object({ code: z.literal('notTheReasonOfThisEnd'), end: endKind, reason }),
  z.object({ code: z.literal('endNotAtThisStage'), end: endKind, reason, stage }),
  z.object({ code: z.literal('otherNeedsText') }),
  z.object({ code: z.literal('redirectionNeedsName') }),
  z.object({ code: z.literal('noSuchEvent'), sequence: z.int() }),
  z.object({ code: z.literal('firstContactStays') }),
  z.object({ code: z.literal('alreadyVoided'), sequence: z.int() }),
  z.object({
    code: z.literal('laterEventNeedsIt'),
    sequence: z.int(),
    kind: eventKind,
    happenedOn: partialDate.nullable(),
  }),
]);

/** What is sent for the acts that choose from the town's lists, where it is not what their events say. */
export const choosingContents = {
  refused: { ...actContents.refused, end: chosenEnd.extend({ kind: z.literal('refusedByLender') }) },
  closed: { ...actContents.closed, end: chosenEnd },
  reopened: { why: actContents.reopened.why, ground: listedCode.nullable().default(null) },
} as const;
