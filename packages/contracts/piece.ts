import {
  bills,
  housings,
  incomeCertifiers,
  type NeedDefinition,
  type PieceEntry,
  type PieceGap,
  type PieceMove,
  type PieceMoveKind,
  type PieceRefusal,
  type PieceSituation,
  pieceGroups,
  pieceMoveKinds,
  pieceStates,
  reasonsByMove,
  suppliers,
} from '@parcours/domain/checklist';
import { z } from 'zod';
import { listedCode, listedName, project, voiding } from './path.ts';
import { civilDate, optionalText, role } from './value.ts';

/** A code of the catalogue, which says whether it exists. */
export const pieceCode = z.string().min(1).max(60);
export const pieceState = z.enum(pieceStates);
export const pieceMoveKind = z.enum(pieceMoveKinds) satisfies z.ZodType<PieceMoveKind>;

/** The facts that decide which pieces apply; null: not known yet. */
export const pieceSituation = z.object({
  needsResidencePermit: z.boolean().nullable(),
  isMarriedOrParent: z.boolean().nullable(),
  housing: z.enum(housings).nullable(),
  incomeCertifiers: z.array(z.enum(incomeCertifiers)).max(incomeCertifiers.length).readonly().nullable(),
  bills: z.array(z.enum(bills)).max(bills.length).readonly().nullable(),
  hasRunningLoans: z.boolean().nullable(),
  isOverIndebted: z.boolean().nullable(),
  hasOverIndebtednessPlan: z.boolean().nullable(),
  project: project.nullable(),
  supplier: z.enum(suppliers).nullable(),
}) satisfies z.ZodType<PieceSituation>;

export const pieceFact = pieceSituation.keyof();

const isOneOf = <Value extends z.ZodType>(value: Value) => z.array(value).min(1, { error: 'empty' }).max(60).readonly();
const conditionOn = <const Fact extends string, Value extends z.ZodType>(fact: Fact, value: Value) =>
  z.object({ fact: z.literal(fact), isOneOf: isOneOf(value) });

/** When a piece is asked: one fact of the situation is one of these values. */
const condition = z.discriminatedUnion('fact', [
  conditionOn('needsResidencePermit', z.boolean()),
  conditionOn('isMarriedOrParent', z.boolean()),
  conditionOn('housing', z.enum(housings)),
  conditionOn('incomeCertifiers', z.enum(incomeCertifiers)),
  conditionOn('bills', z.enum(bills)),
  conditionOn('hasRunningLoans', z.boolean()),
  conditionOn('isOverIndebted', z.boolean()),
  conditionOn('hasOverIndebtednessPlan', z.boolean()),
  conditionOn('project', project),
  conditionOn('supplier', z.enum(suppliers)),
]);
const when = z.array(condition).max(10).readonly();

/** Something to prove, and the ways to prove it. */
export const pieceNeed: z.ZodType<NeedDefinition> = z.object({
  code: pieceCode,
  group: z.enum(pieceGroups),
  when,
  ways: z
    .array(z.object({ pieces: z.array(pieceCode).min(1).max(20).readonly(), when }))
    .min(1)
    .max(20)
    .readonly(),
});

/** What a paper says of itself, and how many there are. */
export const paper = z.object({
  copies: z.int().min(1).max(99),
  issuedOn: civilDate.nullable(),
  lastValidOn: civilDate.nullable(),
});

const because = <Reason extends z.ZodType>(reason: Reason) =>
  ({ reason, listed: listedName.optional(), text: optionalText(500) }) as const;

/** Why a piece was refused, set aside or found impossible, as somebody chooses it: with a code of the town's list. */
export const chosenBecause = { reason: listedCode, text: optionalText(500) } as const;

/** What one line of the history of a piece can say, as stored and as shown. */
export const pieceEvent: z.ZodType<PieceEntry['event']> = z.discriminatedUnion('kind', [
  // Left out in what was recorded before the lender could ask again.
  z.object({ kind: z.literal('asked'), lenderWhy: optionalText(500).default(null) }),
  z.object({ kind: z.literal('received'), ...paper.shape }),
  z.object({ kind: z.literal('verified') }),
  z.object({ kind: z.literal('refused'), ...because(z.enum(reasonsByMove.refused)) }),
  z.object({ kind: z.literal('expired') }),
  z.object({ kind: z.literal('setAside'), ...because(z.enum(reasonsByMove.setAside)) }),
  z.object({ kind: z.literal('takenUpAgain') }),
  z.object({ kind: z.literal('foundImpossible'), ...because(z.enum(reasonsByMove.foundImpossible)) }),
  voiding,
]);
export type PieceEvent = PieceMove | z.output<typeof voiding>;

const copiesMissing = { copies: z.int(), expectedCopies: z.int() };

/** Why a move of a piece cannot be recorded. */
export const pieceRefusal: z.ZodType<PieceRefusal> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('notYourRole'), roles: z.array(role).readonly() }),
  z.object({ code: z.literal('notFromThisState'), move: pieceMoveKind, state: pieceState }),
  z.object({ code: z.literal('inTheFuture'), happenedOn: civilDate, today: civilDate }),
  z.object({ code: z.literal('beforeWhatItFollows'), happenedOn: civilDate, earlierOn: civilDate }),
  z.object({ code: z.literal('otherNeedsText') }),
  z.object({ code: z.literal('copiesNotCounted'), copies: z.number() }),
  z.object({ code: z.literal('issuedAfterReceived'), issuedOn: civilDate, happenedOn: civilDate }),
  z.object({ code: z.literal('endsBeforeIssued'), lastValidOn: civilDate, issuedOn: civilDate }),
  z.object({ code: z.literal('copiesMissing'), ...copiesMissing }),
  z.object({ code: z.literal('dateOnPaperMissing') }),
  z.object({ code: z.literal('stillGood'), lastGoodOn: civilDate.nullable(), happenedOn: civilDate }),
  z.object({ code: z.literal('noSuchEvent'), sequence: z.int() }),
  z.object({ code: z.literal('alreadyVoided'), sequence: z.int() }),
  z.object({
    code: z.literal('laterEventNeedsIt'),
    sequence: z.int(),
    kind: pieceMoveKind,
    happenedOn: civilDate,
  }),
]);

const gapPiece = { piece: pieceCode, name: z.string().optional() };

/** What a piece lacks to count on the planned day. */
export const pieceGap: z.ZodType<PieceGap> = z.discriminatedUnion('code', [
  z.object({ ...gapPiece, code: z.enum(['toAsk', 'asked', 'toVerify', 'refused']) }),
  z.object({ ...gapPiece, code: z.enum(['expired', 'dateOnPaperMissing', 'cannotBeGiven']) }),
  z.object({ ...gapPiece, code: z.enum(['copiesMissing', 'moreCopiesExpected']), ...copiesMissing }),
  z.object({ ...gapPiece, code: z.literal('expiresBefore'), lastGoodOn: civilDate, plannedOn: civilDate }),
]);

/** One line of the history of a piece. */
const pieceLineShape = z.object({
  piece: pieceCode,
  sequence: z.int(),
  happenedOn: civilDate,
  recordedAt: z.iso.datetime({ offset: true }),
  recordedBy: z.string(),
  event: pieceEvent,
  /** Set when a later line takes this one out. */
  voidedBy: z.int().nullable(),
});
export interface PieceLine extends z.output<typeof pieceLineShape> {}
export const pieceLine: z.ZodType<PieceLine> = pieceLineShape;

/** Why a file cannot be kept, whatever its name says. */
export const pieceFileProblem = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty') }),
  z.object({ code: z.literal('typeNotTaken') }),
  z.object({ code: z.literal('damaged') }),
  z.object({ code: z.literal('encrypted') }),
  z.object({ code: z.literal('tooManyPixels'), megapixels: z.int(), mostMegapixels: z.int() }),
]);
export type PieceFileProblem = z.output<typeof pieceFileProblem>;
