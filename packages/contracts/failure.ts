import { absenceRefusals } from '@parcours/domain/absences';
import { mergeRefusals, undoingRefusals } from '@parcours/domain/person';
import { z } from 'zod';
import { historyLine } from './dossier-view.ts';
import { condition } from './eligibility.ts';
import { exchangeRefusal, redirectionRefusal } from './exchange-view.ts';
import { loanLine, loanRefusal } from './loan-view.ts';
import { addedVersion } from './parameter-version.ts';
import { refusal } from './path.ts';
import { pieceCode, pieceFileProblem, pieceLine, pieceRefusal } from './piece.ts';
import { registerFileProblem } from './register.ts';
import { submissionGap } from './submission.ts';
import { instant } from './value.ts';

/** Everything the API can answer instead of a reply. Facts only: sentences are written where they are read. */
const failureShape = z.discriminatedUnion('code', [
  z.object({ code: z.literal('notSignedIn') }),
  z.object({ code: z.literal('wrongCredentials') }),
  z.object({ code: z.literal('lockedOut'), until: instant }),
  z.object({ code: z.literal('tooManyRequests'), retryAfterSeconds: z.int() }),
  z.object({ code: z.literal('notAllowed') }),
  z.object({ code: z.literal('passwordMustChange') }),
  z.object({ code: z.literal('foreignOrigin') }),
  z.object({ code: z.literal('notFound') }),
  z.object({
    code: z.literal('invalidInput'),
    /** `field` is the path of the value, such as `body.person.lastName`; `problem` is what is wrong with it. */
    problems: z.array(z.object({ field: z.string(), problem: z.string() })),
  }),
  z.object({ code: z.literal('tooLarge'), largestBytes: z.int() }),
  z.object({ code: z.literal('actRefused'), refusals: z.array(refusal).readonly() }),
  /** Somebody else wrote in between: what happened since the version that the caller knew. */
  z.object({ code: z.literal('changedMeanwhile'), currentVersion: z.int(), since: z.array(historyLine).readonly() }),
  z.object({
    code: z.literal('pieceRefused'),
    refusals: z.array(z.object({ piece: pieceCode, name: z.string().nullable(), refusal: pieceRefusal })).readonly(),
  }),
  /** Somebody else wrote about the pieces in between: what happened since the version that the caller knew. */
  z.object({
    code: z.literal('piecesChangedMeanwhile'),
    currentVersion: z.int(),
    since: z.array(pieceLine).readonly(),
    hasSituationChanged: z.boolean(),
  }),
  z.object({ code: z.literal('pieceFileRefused'), problem: pieceFileProblem }),
  /** The same content shows this piece already. */
  z.object({ code: z.literal('fileAlreadyThere') }),
  /** A person cannot find a dossier eligible against these, or not without saying why; at least one. */
  z.object({ code: z.literal('blockingConditionsFail'), conditions: z.array(condition).readonly() }),
  z.object({ code: z.literal('overrideMissing'), conditions: z.array(condition).readonly() }),
  /** Somebody else saved the situation in between. */
  z.object({ code: z.literal('situationChanged'), currentVersion: z.int(), savedAt: instant, savedBy: z.string() }),
  /** Somebody else corrected the person in between. */
  z.object({
    code: z.literal('personChangedMeanwhile'),
    currentVersion: z.int(),
    changedAt: instant.nullable(),
    changedBy: z.string().nullable(),
  }),
  z.object({ code: z.literal('mergeRefused'), refusal: z.enum(mergeRefusals) }),
  z.object({ code: z.literal('undoingMergeRefused'), refusal: z.enum(undoingRefusals) }),
  /** The id that the form chose belongs to something else already. */
  z.object({ code: z.literal('idTaken') }),
  /** The file lacks something and nobody says why it leaves all the same. */
  z.object({ code: z.literal('gapsRemain'), gaps: z.array(submissionGap).readonly() }),
  z.object({ code: z.literal('alreadyInstalled') }),
  z.object({ code: z.literal('emailTaken') }),
  z.object({ code: z.literal('lastAdministrator') }),
  /** Somebody else entrusted or opened dossiers in between. */
  z.object({ code: z.literal('assignmentChangedMeanwhile') }),
  z.object({ code: z.literal('absenceRefused'), refusal: z.enum(absenceRefusals) }),
  /** A spreadsheet of so many rows is made of a narrower list, or as text. */
  z.object({ code: z.literal('tooManyToExport'), most: z.int() }),
  /** Dossiers go to active agents only. */
  z.object({ code: z.literal('agentNotAvailable') }),
  /** Somebody else did, put off or moved on what the task was about. */
  z.object({ code: z.literal('taskChangedMeanwhile') }),
  /** Another window gave or took back the address of the feed in between. */
  z.object({ code: z.literal('calendarFeedChanged') }),
  /** A task is put off to a day to come. */
  z.object({ code: z.literal('postponedToThePast') }),
  z.object({ code: z.literal('exchangeRefused'), refusals: z.array(exchangeRefusal).readonly() }),
  z.object({ code: z.literal('redirectionRefused'), refusals: z.array(redirectionRefusal).readonly() }),
  z.object({ code: z.literal('loanRefused'), refusals: z.array(loanRefusal).readonly() }),
  /** Somebody else noted something of the loan: what was learnt since the version that the caller knew. */
  z.object({ code: z.literal('loanChangedMeanwhile'), currentVersion: z.int(), since: z.array(loanLine).readonly() }),
  /** One of the refunds is no longer to ask. */
  z.object({ code: z.literal('refundsChangedMeanwhile') }),
  /** Somebody else took it out, or noted what became of it. */
  z.object({ code: z.literal('exchangeChangedMeanwhile') }),
  /** What is wrong with a template, and where. */
  z.object({
    code: z.literal('templateRefused'),
    faults: z.array(
      z.object({
        place: z.enum(['subject', 'body']),
        code: z.enum(['unknownField', 'lonelyBrace']),
        name: z.string(),
        line: z.int(),
      }),
    ),
  }),
  /** Facts that a letter names and that are still to be filled in. */
  z.object({ code: z.literal('letterHasHoles'), holes: z.array(z.string()) }),
  /** Somebody else saved how the service presents itself in between. */
  z.object({ code: z.literal('serviceChangedMeanwhile') }),
  z.object({ code: z.literal('reportTextChangedMeanwhile') }),
  /** Somebody else added versions of these parameters: those that the caller did not know, and how many there are. */
  z.object({
    code: z.literal('versionsChangedMeanwhile'),
    currentVersions: z.int(),
    since: z.array(addedVersion).readonly(),
  }),
  /** No pack of this dossier that is built. */
  z.object({ code: z.literal('packNotReady') }),
  z.object({ code: z.literal('registerFileRefused'), problem: registerFileProblem }),
  z.object({ code: z.literal('registerChangedSincePreview') }),
  z.object({ code: z.literal('overloaded') }),
  z.object({ code: z.literal('unexpected'), requestId: z.string() }),
]);
export type Failure = z.output<typeof failureShape>;
export const failure: z.ZodType<Failure> = failureShape;
export type FailureCode = Failure['code'];

export const failureReply = z.object({ failure });

/** The HTTP status of each failure. */
export const statusOf = {
  notSignedIn: 401,
  wrongCredentials: 401,
  lockedOut: 429,
  tooManyRequests: 429,
  notAllowed: 403,
  passwordMustChange: 403,
  foreignOrigin: 403,
  notFound: 404,
  invalidInput: 400,
  tooLarge: 413,
  actRefused: 422,
  changedMeanwhile: 409,
  pieceRefused: 422,
  piecesChangedMeanwhile: 409,
  pieceFileRefused: 422,
  fileAlreadyThere: 409,
  blockingConditionsFail: 422,
  overrideMissing: 422,
  situationChanged: 409,
  personChangedMeanwhile: 409,
  mergeRefused: 422,
  undoingMergeRefused: 422,
  idTaken: 409,
  gapsRemain: 422,
  alreadyInstalled: 409,
  emailTaken: 409,
  lastAdministrator: 409,
  assignmentChangedMeanwhile: 409,
  absenceRefused: 422,
  tooManyToExport: 422,
  agentNotAvailable: 422,
  taskChangedMeanwhile: 409,
  calendarFeedChanged: 409,
  postponedToThePast: 422,
  exchangeRefused: 422,
  redirectionRefused: 422,
  loanRefused: 422,
  loanChangedMeanwhile: 409,
  refundsChangedMeanwhile: 409,
  exchangeChangedMeanwhile: 409,
  templateRefused: 422,
  letterHasHoles: 422,
  serviceChangedMeanwhile: 409,
  reportTextChangedMeanwhile: 409,
  versionsChangedMeanwhile: 409,
  packNotReady: 422,
  registerFileRefused: 422,
  registerChangedSincePreview: 409,
  overloaded: 503,
  unexpected: 500,
} as const satisfies Record<FailureCode, number>;
