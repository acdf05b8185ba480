import { z } from 'zod';
import { checklistView } from './checklist-view.ts';
import { type Access, endpoint } from './endpoint.ts';
import { chosenBecause, paper, pieceCode, pieceSituation } from './piece.ts';
import { civilDate, optionalText, writtenText } from './value.ts';

/** The largest file that shows a piece, in bytes. */
export const largestPieceFileBytes = 20_000_000;

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
    body: z.object({
      expectedVersion,
      situation: pieceSituation,
      plannedOn: civilDate.nullable(),
      /** Who sells or repairs, by name; null when not known. */
      supplierName: optionalText(120).default(null),
    }),
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
  refusePiece: moveEndpoint('refusal', 'Record that a piece is not good, and why', chosenBecause),
  expirePiece: moveEndpoint('expiry', 'Record that a piece has become too old', {}),
  setPieceAside: moveEndpoint('setting-aside', 'Record that a piece is not needed, and why', chosenBecause),
  takePieceUpAgain: moveEndpoint('return', 'Record that a piece is needed after all', {}),
  findPieceImpossible: moveEndpoint(
    'impossibility',
    'Record that the person cannot get a piece, and why',
    chosenBecause,
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
    /** Chosen by whoever sends: the same file sent again after a broken connection is kept once. */
    body: z.object({ id: z.uuid() }),
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
