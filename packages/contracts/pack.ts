import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { pieceCode } from './piece.ts';
import { instant } from './value.ts';

/** Why a file that should go into a pack cannot. */
export const packFileProblems = ['encrypted', 'damaged', 'tooLarge', 'typeNotTaken'] as const;
export type PackFileProblem = (typeof packFileProblems)[number];

const leftOutPiece = { piece: pieceCode, name: z.string().nullable().default(null) };

/** What is not in a pack: a verified piece without a file, a file that cannot be used, a piece that is not verified. */
const leftOut = z.discriminatedUnion('reason', [
  z.object({ reason: z.enum(packFileProblems), ...leftOutPiece, file: z.string() }),
  z.object({ reason: z.literal('onPaper'), ...leftOutPiece }),
  z.object({ reason: z.literal('notVerified'), ...leftOutPiece }),
]);
export type LeftOutOfPack = z.output<typeof leftOut>;

/** What a pack holds, in the order of its pages. */
export const packContents = z.object({
  pages: z.int(),
  sizeBytes: z.int(),
  /** Even with its pictures as coarse as can be read, it is larger than the service's limit. */
  isOverLimit: z.boolean(),
  entries: z
    .array(z.object({ label: z.string(), piece: pieceCode.nullable(), firstPage: z.int(), pages: z.int() }))
    .readonly(),
  leftOut: z.array(leftOut).readonly(),
});
export type PackContents = z.output<typeof packContents>;

const pack = z.object({
  id: z.uuid(),
  state: z.enum(['building', 'built', 'failed']),
  askedAt: instant,
  askedBy: z.string(),
  progressPercent: z.int(),
  /** Null until it is built. */
  contents: packContents.nullable(),
  /** It is what the dossier would give today. */
  isCurrent: z.boolean(),
  /** It went to the lender. */
  isSent: z.boolean(),
});
export type PackView = z.output<typeof pack>;

const dossierPacksShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  isOpen: z.boolean(),
  /** What a pack would hold now, but for what its files turn out to be. */
  files: z.int(),
  leftOut: z.array(leftOut).readonly(),
  /** Latest first. */
  packs: z.array(pack),
});
export interface DossierPacks extends z.output<typeof dossierPacksShape> {}
const dossierPacks: z.ZodType<DossierPacks> = dossierPacksShape;

const agents: Access = ['agent'];
const params = z.object({ dossierId: z.uuid() });
const packParams = params.extend({ packId: z.uuid() });

export const packEndpoints = {
  readPacks: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/packs',
    summary: 'Read the complete files built for the lender, and what one would hold now',
    access: agents,
    params,
    reply: dossierPacks,
  }),
  askPack: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/packs',
    summary: 'Ask for a complete file for the lender; it is built after the answer',
    access: agents,
    params,
    // Chosen by whoever asks: the same form sent again asks once.
    body: z.object({ id: z.uuid() }),
    reply: dossierPacks,
  }),
  readPackFile: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/packs/:packId/file',
    summary: 'Read the one file of a pack',
    access: agents,
    params: packParams,
    replies: 'file',
    reply: z.undefined(),
  }),
  readPackFiles: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/packs/:packId/separate-files',
    summary: 'Read the sheets and the untouched files of a pack, as an archive',
    access: agents,
    params: packParams,
    replies: 'file',
    reply: z.undefined(),
  }),
} as const;
