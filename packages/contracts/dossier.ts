import { type CivilDate, isCivilDate, isPartialDate, type PartialDate } from '@parcours/domain/calendar';
import { type Act, type ActKind, moves, rolesOfFirstContact, rolesOfVoiding } from '@parcours/domain/path';
import { canBeBornOn } from '@parcours/domain/person';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import {
  actContents,
  actKind,
  channel,
  endKind,
  eventKind,
  loanRequest,
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
import {
  amountCents,
  civilDate,
  durationMonths,
  instant,
  optionalText,
  partialDate,
  timeOfDay,
  writtenText,
} from './value.ts';

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
  /** The act that usually moves it on. */
  next: actKind,
});

/** One dossier in a list. `person` is null for whoever may not see identities. */
export const dossierSummary = z.object({
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
  end: z.object({ kind: endKind, mainReason: reason, on: partialDate.nullable() }).nullable(),
  firstContactOn: partialDate,
  channel,
  project,
  amountCents: amountCents.nullable(),
  durationMonths: durationMonths.nullable(),
  lastRecordedAt: instant,
  /** What the caller may record now. */
  allowedActs: z.array(actKind).readonly(),
});
export type DossierSummary = z.output<typeof dossierSummary>;

const loops = z.object({
  morePiecesAsked: z.int(),
  decisionsPutOff: z.int(),
  appointmentsMissed: z.int(),
  reopenings: z.int(),
});

/** Everything about one dossier but its history. */
export const dossierView = dossierSummary.extend({
  person: identity.nullable(),
  channelDetail: z.string().nullable(),
  medium: medium.nullable(),
  projectDetail: z.string().nullable(),
  /** Why it ended, in full. */
  endDetail: z
    .object({
      otherReasons: z.array(reason).readonly(),
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
export type DossierView = z.output<typeof dossierView>;

export const historyLine = z.object({
  sequence: z.int(),
  happenedOn: partialDate.nullable(),
  recordedAt: instant,
  recordedBy: z.string(),
  event: z.union([pathEvent, voiding]),
  /** Set when a later line takes this one out. */
  voidedBy: z.int().nullable(),
});
export type HistoryLine = z.output<typeof historyLine>;

export const sorts = ['waitingSince', 'firstContact', 'lastRecorded', 'reference', 'name'] as const;

/** Filters shared by lists and counts. A period is of first contacts, both days included. */
const filters = {
  state: state.optional(),
  stage: stage.optional(),
  turn: owner.optional(),
  /** An account's id, or `nobody`. */
  agent: z.string().max(64).optional(),
  channel: channel.optional(),
  project: project.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
  /** Words of a name, a telephone or a reference: never part of an address, see `listDossiers`. */
  text: z.string().trim().max(100).optional(),
  /** Reached at least this milestone. */
  reached: milestone.optional(),
  /** Has not reached this milestone, so far or for good. */
  notReached: milestone.optional(),
  /** This is the furthest milestone. */
  furthest: milestone.optional(),
  end: endKind.optional(),
  reason: reason.optional(),
  /** Leaves out duplicates and typing errors, as statistics do. */
  counted: z.boolean().optional(),
  /** Only those whose first contact has no precise day. */
  imprecise: z.boolean().optional(),
};
export const dossierFilters = z.object(filters);
export type DossierFilters = z.output<typeof dossierFilters>;

const params = z.object({ dossierId: z.uuid() });
const expectedVersion = z.int().min(1);
const readers: Access = ['agent', 'head'];

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

/** What is no date is said as such, and no more is said of it. */
const areDates = (bornOn: CivilDate | null, happenedOn: PartialDate): bornOn is CivilDate =>
  bornOn !== null && isCivilDate(bornOn) && isPartialDate(happenedOn);

export const openDossierBody = z
  .object({
    /** Chosen by whoever sends: the same form sent twice, because no answer came, opens one dossier. */
    id: z.uuid(),
    happenedOn: partialDate,
    channel,
    channelDetail: optionalText(200),
    medium,
    request: loanRequest,
    person: z.object({
      lastName: writtenText(80),
      firstName: optionalText(80),
      bornOn: civilDate.nullable(),
      telephone: optionalText(30),
      email: z.email().max(200).nullable(),
      town: optionalText(80),
    }),
  })
  .refine(({ person: { bornOn }, happenedOn }) => !areDates(bornOn, happenedOn) || canBeBornOn(bornOn, happenedOn), {
    path: ['person', 'bornOn'],
    error: 'birth',
  });

export const dossierEndpoints = {
  /** A POST so that a name that is searched, or a cursor among names, is in no address and in no proxy's log. */
  listDossiers: endpoint({
    method: 'POST',
    path: '/api/dossiers/search',
    summary: 'List dossiers, a page at a time',
    access: readers,
    body: z.object({
      ...filters,
      sort: z.enum(sorts).default('waitingSince'),
      direction: z.enum(['ascending', 'descending']).default('ascending'),
      /** The cursor that the page before gave. */
      after: z.string().max(1000).optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    reply: z.object({ dossiers: z.array(dossierSummary), next: z.string().nullable() }),
  }),
  countDossiers: endpoint({
    method: 'POST',
    path: '/api/dossiers/counts',
    summary: 'Count dossiers by stage and by whose turn it is',
    access: readers,
    body: dossierFilters,
    reply: z.object({
      total: z.int(),
      /** Open ones only. */
      openByStage: z.record(stage, z.int()),
      openByTurn: z.record(owner, z.int()),
      closed: z.int(),
      finished: z.int(),
    }),
  }),
  openDossier: endpoint({
    method: 'POST',
    path: '/api/dossiers',
    summary: 'Open a dossier by recording a first contact',
    access: rolesOfFirstContact,
    body: openDossierBody,
    reply: z.object({ id: z.uuid(), reference: z.string() }),
  }),
  readDossier: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId',
    summary: 'Read where a dossier stands and what can be done',
    access: readers,
    params,
    reply: dossierView,
  }),
  readHistory: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/history',
    summary: 'Read the history of a dossier, oldest first',
    access: readers,
    params,
    reply: z.object({ lines: z.array(historyLine) }),
  }),
  voidEvent: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/voiding',
    summary: 'Take an event out of a history, with the reason',
    access: rolesOfVoiding,
    params,
    body: z.object({ expectedVersion, sequence: z.int().min(1), why: writtenText(500) }),
    reply: dossierView,
  }),
  listExpectedPeople: endpoint({
    method: 'GET',
    path: '/api/expected-people',
    summary: 'List who has an appointment, from today on',
    access: ['frontDesk', 'agent'],
    reply: z.object({
      people: z.array(
        z.object({
          dossierId: z.uuid(),
          reference: z.string(),
          lastName: z.string(),
          firstName: z.string().nullable(),
          appointmentOn: civilDate,
          time: timeOfDay.nullable(),
          agent: z.string().nullable(),
        }),
      ),
    }),
  }),
} as const;

export { eventKind };
