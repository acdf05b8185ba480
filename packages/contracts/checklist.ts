import { pieceGroups } from '@parcours/domain/checklist';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { refusal } from './path.ts';
import {
  paper,
  pieceCode,
  pieceFact,
  pieceGap,
  pieceLine,
  pieceMoveKind,
  pieceReasons,
  pieceRefusal,
  pieceSituation,
  pieceState,
} from './piece.ts';
import { civilDate, instant, writtenText } from './value.ts';

/** The largest file that shows a piece, in bytes. */
export const largestPieceFileBytes = 20_000_000;

const turn = z.enum(['town', 'person']);
const group = z.enum(pieceGroups);

const gap = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('unknownApplicability'),
    need: z.string(),
    group,
    turn,
    missingFacts: z.array(pieceFact).readonly(),
  }),
  z.object({
    code: z.literal('unmet'),
    need: z.string(),
    group,
    turn,
    ways: z.array(z.array(pieceGap).readonly()).readonly(),
  }),
]);
export type ChecklistGap = z.output<typeof gap>;

/** A need read in the situation of this person, in catalogue order. */
const need = z.object({
  code: z.string(),
  group,
  applies: z.enum(['yes', 'no', 'unknown']),
  /** What would settle whether it applies; empty when it is settled. */
  missingFacts: z.array(pieceFact).readonly(),
  /** The ways open to this person, each with all of its pieces. */
  ways: z.array(z.array(pieceCode).readonly()).readonly(),
});
export type ChecklistNeed = z.output<typeof need>;

const pieceFile = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  addedAt: instant,
  addedBy: z.string(),
  /** Null while it shows the piece. */
  takenOut: z.object({ at: instant, by: z.string(), why: z.string() }).nullable(),
  /** Other pieces of this dossier that the same content shows. */
  alsoShows: z.array(pieceCode).readonly(),
});
export type PieceFileView = z.output<typeof pieceFile>;

const piece = z.object({
  code: pieceCode,
  /** How many are expected. */
  copies: z.int(),
  validity: z.object({ count: z.int(), unit: z.enum(['months', 'days']) }).nullable(),
  state: pieceState,
  since: civilDate.nullable(),
  timesAsked: z.int(),
  timesRefused: z.int(),
  paper: paper.nullable(),
  because: z.object({ reason: z.string(), text: z.string().nullable() }).nullable(),
  /** The last day that the paper at hand is good; null when nothing limits it. */
  lastGoodOn: civilDate.nullable(),
  outlook: z.enum(['good', 'expired', 'expiresSoon', 'expiresLater']).nullable(),
  /** What it lacks to count on the planned day; null when it counts. */
  gap: pieceGap.nullable(),
  /** What may be recorded now, with what speaks against it. */
  offers: z.array(z.object({ move: pieceMoveKind, refusals: z.array(pieceRefusal).readonly() })).readonly(),
  lines: z.array(pieceLine).readonly(),
  files: z.array(pieceFile).readonly(),
});
export type PieceView = z.output<typeof piece>;

/** The pieces of a dossier: which apply, where each stands, what lacks and whose turn it is. */
export const checklistView = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  version: z.int(),
  dossierVersion: z.int(),
  /** Nothing is written about the pieces of a dossier that is closed or finished. */
  isOpen: z.boolean(),
  situation: pieceSituation,
  /** The day the file is to be sent; null: not planned, and today counts. */
  plannedOn: civilDate.nullable(),
  needs: z.array(need).readonly(),
  pieces: z.array(piece).readonly(),
  gaps: z.array(gap).readonly(),
  isComplete: z.boolean(),
  turn,
  /** What speaks against declaring the file complete now, whatever the pieces say. */
  completionRefusals: z.array(refusal).readonly(),
});
export type ChecklistView = z.output<typeof checklistView>;

const params = z.object({ dossierId: z.uuid() });
const pieceParams = params.extend({ piece: pieceCode });
const fileParams = params.extend({ fileId: z.uuid() });
const expectedVersion = z.int().min(0);
const dated = { expectedVersion, happenedOn: civilDate };
const agents: Access = ['agent'];
const several = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, { error: 'empty' }).max(60).readonly();

const moveEndpoint = <const Noun extends string, Content extends z.ZodRawShape>(
  noun: Noun,
  summary: string,
  content: Content,
) =>
  endpoint({
    method: 'POST',
    path: `/api/dossiers/:dossierId/pieces/:piece/${noun}`,
    summary,
    access: agents,
    params: pieceParams,
    body: z.object({ ...dated, ...content }),
    reply: checklistView,
  });

export const checklistEndpoints = {
  readChecklist: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/pieces',
    summary: 'Read which pieces apply, where each stands and what lacks',
    access: agents,
    params,
    reply: checklistView,
  }),
  setPieceSituation: endpoint({
    method: 'PUT',
    path: '/api/dossiers/:dossierId/piece-situation',
    summary: 'Set the facts that decide which pieces apply, and the planned day of submission',
    access: agents,
    params,
    body: z.object({ expectedVersion, situation: pieceSituation, plannedOn: civilDate.nullable() }),
    reply: checklistView,
  }),
  askPieces: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/piece-requests',
    summary: 'Record that several pieces were asked at once',
    access: agents,
    params,
    body: z.object({ ...dated, pieces: several(pieceCode) }),
    reply: checklistView,
  }),
  receivePieces: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/piece-receipts',
    summary: 'Record that several pieces came in at once',
    access: agents,
    params,
    body: z.object({ ...dated, pieces: several(paper.extend({ piece: pieceCode })) }),
    reply: checklistView,
  }),
  verifyPiece: moveEndpoint('verification', 'Record that a piece is good, with what the paper says of itself', {
    paper: paper.nullable(),
  }),
  refusePiece: moveEndpoint('refusal', 'Record that a piece is not good, and why', pieceReasons.refused),
  expirePiece: moveEndpoint('expiry', 'Record that a piece has become too old', {}),
  setPieceAside: moveEndpoint('setting-aside', 'Record that a piece is not needed, and why', pieceReasons.setAside),
  takePieceUpAgain: moveEndpoint('return', 'Record that a piece is needed after all', {}),
  findPieceImpossible: moveEndpoint(
    'impossibility',
    'Record that the person cannot get a piece, and why',
    pieceReasons.foundImpossible,
  ),
  voidPieceEvent: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/pieces/:piece/voiding',
    summary: 'Take an event out of the history of a piece, with the reason',
    access: agents,
    params: pieceParams,
    body: z.object({ expectedVersion, sequence: z.int().min(1), why: writtenText(500) }),
    reply: checklistView,
  }),
  addPieceFile: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/pieces/:piece/files',
    summary: 'Keep a file that shows a piece',
    access: agents,
    params: pieceParams,
    takesFile: true,
    reply: checklistView,
  }),
  readPieceFile: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/piece-files/:fileId',
    summary: 'Read the content of a file',
    access: agents,
    params: fileParams,
    replies: 'file',
    reply: z.undefined(),
  }),
  takeOutPieceFile: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/piece-files/:fileId/withdrawal',
    summary: 'Take a file out, with the reason; its content stays',
    access: agents,
    params: fileParams,
    body: z.object({ why: writtenText(500) }),
    reply: checklistView,
  }),
} as const;
