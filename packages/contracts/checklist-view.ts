import { pieceGroups } from '@parcours/domain/checklist';
import { z } from 'zod';
import { keptFile } from './kept-file.ts';
import { listedName, refusal } from './path.ts';
import {
  paper,
  pieceCode,
  pieceFact,
  pieceGap,
  pieceLine,
  pieceMoveKind,
  pieceRefusal,
  pieceSituation,
  pieceState,
} from './piece.ts';
import { civilDate } from './value.ts';

const turn = z.enum(['town', 'person']);
const group = z.enum(pieceGroups);

const gap = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('unknownApplicability'),
    need: z.string(),
    name: z.string().optional(),
    group,
    turn,
    missingFacts: z.array(pieceFact).readonly(),
  }),
  z.object({
    code: z.literal('unmet'),
    need: z.string(),
    name: z.string().optional(),
    group,
    turn,
    ways: z.array(z.array(pieceGap).readonly()).readonly(),
  }),
]);
export type ChecklistGap = z.output<typeof gap>;

/** A need read in the situation of this person, in catalogue order. */
const need = z.object({
  code: z.string(),
  name: z.string().optional(),
  group,
  applies: z.enum(['yes', 'no', 'unknown']),
  /** What would settle whether it applies; empty when it is settled. */
  missingFacts: z.array(pieceFact).readonly(),
  /** The ways open to this person, each with all of its pieces. */
  ways: z.array(z.array(pieceCode).readonly()).readonly(),
});
export type ChecklistNeed = z.output<typeof need>;

const pieceFile = keptFile.extend({
  /** Other pieces of this dossier that the same content shows. */
  alsoShows: z.array(pieceCode).readonly(),
});
export type PieceFileView = z.output<typeof pieceFile>;

const piece = z.object({
  code: pieceCode,
  /** What the town calls it and where one gets it; null: as the program says. */
  name: z.string().nullable(),
  whereToGet: z.string().nullable(),
  /** What would settle whether it applies; empty when it is settled. */
  missingFacts: z.array(pieceFact).readonly(),
  /** How many are expected. */
  copies: z.int(),
  validity: z.object({ count: z.int(), unit: z.enum(['months', 'days']) }).nullable(),
  state: pieceState,
  since: civilDate.nullable(),
  timesAsked: z.int(),
  timesRefused: z.int(),
  paper: paper.nullable(),
  /** Why the lender asks for it again; null when the town asks, or nobody. */
  lenderWhy: z.string().nullable(),
  because: z.object({ reason: z.string(), listed: listedName.optional(), text: z.string().nullable() }).nullable(),
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
const checklistViewShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  version: z.int(),
  dossierVersion: z.int(),
  /** Nothing is written about the pieces of a dossier that is closed or finished. */
  isOpen: z.boolean(),
  /** What is known, from the situation of the household or as an agent stated it. */
  situation: pieceSituation,
  origins: z.record(pieceFact, z.enum(['situation', 'stated']).nullable()),
  /** The day the file is to be sent; null: not planned, and today counts. */
  plannedOn: civilDate.nullable(),
  /** Who sells or repairs, by name; null when not known. */
  supplierName: z.string().nullable(),
  needs: z.array(need).readonly(),
  pieces: z.array(piece).readonly(),
  gaps: z.array(gap).readonly(),
  isComplete: z.boolean(),
  turn,
  /** What speaks against declaring the file complete now, whatever the pieces say. */
  completionRefusals: z.array(refusal).readonly(),
});
export interface ChecklistView extends z.output<typeof checklistViewShape> {}
export const checklistView: z.ZodType<ChecklistView> = checklistViewShape;
