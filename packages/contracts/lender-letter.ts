import { lenderAnswerKinds } from '@parcours/domain/path';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { keptFile } from './kept-file.ts';
import { partialDate, writtenText } from './value.ts';

const agents: Access = ['agent'];
const params = z.object({ dossierId: z.uuid() });
const letterParams = params.extend({ letterId: z.uuid() });

/** Whose history the line is in: of the dossier, or of its loan. */
const history = z.enum(['path', 'loan']);
export type AnsweredHistory = z.output<typeof history>;

export type LenderLetter = z.output<typeof keptFile>;

/** A line that tells what the lender said, with its letters in the order they were filed. */
const lenderAnswer = z.object({
  history,
  sequence: z.int(),
  kind: z.enum([...lenderAnswerKinds, 'offerSigned']),
  happenedOn: partialDate.nullable(),
  /** Number of the sending that it answers; null for the offer of a loan, and once the line is voided. */
  submission: z.int().nullable(),
  isVoided: z.boolean(),
  letters: z.array(keptFile),
});
export type AnswerWithLetters = z.output<typeof lenderAnswer>;

const lenderLettersShape = z.object({ dossierId: z.uuid(), answers: z.array(lenderAnswer) });
export interface LenderLetters extends z.output<typeof lenderLettersShape> {}
const lenderLetters: z.ZodType<LenderLetters> = lenderLettersShape;

export const lenderLetterEndpoints = {
  listLenderLetters: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/lender-letters',
    summary: 'List what the lender said of a dossier and of its loan, with the letters filed',
    access: agents,
    params,
    reply: lenderLetters,
  }),
  addLenderLetter: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/lender-letters',
    summary: 'File a letter of the lender with the line that tells what it says',
    access: agents,
    params,
    /** `id` is chosen by whoever files it: the same letter sent again is filed once. */
    body: z.object({ id: z.uuid(), history, sequence: z.coerce.number<number>().int().min(1) }),
    takesFile: true,
    reply: lenderLetters,
  }),
  readLenderLetter: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/lender-letters/:letterId',
    summary: 'Read the content of a letter of the lender',
    access: agents,
    params: letterParams,
    replies: 'file',
    reply: z.undefined(),
  }),
  takeOutLenderLetter: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/lender-letters/:letterId/withdrawal',
    summary: 'Take a letter of the lender out, with the reason; its content stays',
    access: agents,
    params: letterParams,
    body: z.object({ why: writtenText(500) }),
    reply: lenderLetters,
  }),
} as const;
