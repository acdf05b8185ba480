import { type Column, columns, type Mapping, type MappingProblem, type RowProblem } from '@parcours/domain/register';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { refusal } from './path.ts';
import { instant, partialDate } from './value.ts';

/** Larger files are refused before they are read. */
export const largestRegisterBytes = 20 * 1024 * 1024;

const column = z.enum(columns);
const headerIndex = z.int().min(0).max(999);

/** Column to index of its header, from 0; null when the register does not have it. */
export const registerMapping = z.record(column, headerIndex.nullable()) satisfies z.ZodType<Mapping>;

const mappingProblem = z.discriminatedUnion('code', [
  z.object({ code: z.literal('requiredColumnMissing'), column }),
  z.object({ code: z.literal('noSuchHeader'), column, index: headerIndex }),
  z.object({ code: z.literal('headerUsedTwice'), index: headerIndex, columns: z.array(column).readonly() }),
]) satisfies z.ZodType<MappingProblem>;

/** Why a file cannot be read as a register, whatever its rows say. */
export const registerFileProblem = z.discriminatedUnion('code', [
  z.object({ code: z.literal('emptyFile') }),
  z.object({ code: z.literal('fileTooLarge'), largestBytes: z.int() }),
  /** Neither text nor a spreadsheet; `found` is the media type that its bytes show, null when they show none. */
  z.object({ code: z.literal('notASpreadsheet'), found: z.string().nullable() }),
  z.object({ code: z.literal('oldSpreadsheet') }),
  z.object({ code: z.literal('encryptedFile') }),
  z.object({ code: z.literal('damagedFile') }),
  /** A compressed file that unfolds beyond reason. */
  z.object({ code: z.literal('tooLargeUnpacked'), largestBytes: z.int() }),
  /** A cell that computes: what it says can change without anybody typing. `cell` is such as `B12`. */
  z.object({ code: z.literal('formula'), cell: z.string() }),
  z.object({ code: z.literal('tooManyColumns'), most: z.int() }),
  z.object({ code: z.literal('tooManyRows'), most: z.int() }),
  z.object({ code: z.literal('noHeaderFound') }),
  z.object({ code: z.literal('mappingRefused'), problems: z.array(mappingProblem).readonly() }),
]);
export type RegisterFileProblem = z.output<typeof registerFileProblem>;

const cell = { column, value: z.string() };
const rowProblem = z.discriminatedUnion('code', [
  z.object({ ...cell, code: z.literal('missing') }),
  z.object({ ...cell, code: z.literal('notADate') }),
  z.object({ ...cell, code: z.literal('noSuchDay') }),
  z.object({ ...cell, code: z.literal('yearOutOfRange'), earliest: z.int(), latest: z.int() }),
  z.object({ ...cell, code: z.literal('notAnAmount') }),
  z.object({ ...cell, code: z.literal('amountTooLarge'), mostCents: z.int() }),
  z.object({ ...cell, code: z.literal('notADuration') }),
  z.object({ ...cell, code: z.literal('durationTooLong'), mostMonths: z.int() }),
  z.object({ ...cell, code: z.literal('notYesOrNo') }),
  z.object({ ...cell, code: z.literal('unknownDecision') }),
  z.object({ ...cell, code: z.literal('contradictedBy'), by: column }),
  z.object({ ...cell, code: z.literal('missingBeside'), beside: column }),
  z.object({ ...cell, code: z.literal('refusedOnPath'), refusal }),
]) satisfies z.ZodType<RowProblem>;

/** What would become of each row: `differs` was taken over before with the same number and says something else now. */
const rowOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('alreadyThere'), reference: z.string() }),
  z.object({ kind: z.literal('typedTwice'), sameAsLine: z.int() }),
  z.object({ kind: z.literal('differs'), reference: z.string() }),
  z.object({ kind: z.literal('refused'), problems: z.array(rowProblem).readonly() }),
  z.object({ kind: z.literal('skipped'), why: z.enum(['emptyLine', 'totalLine']) }),
]);
export type RegisterRowOutcome = z.output<typeof rowOutcome>;

const previewRow = z.object({
  /** Line of the file, from 1, headers included. */
  line: z.int(),
  /** What the register calls it, null where the row does not say. */
  number: z.string().nullable(),
  name: z.string().nullable(),
  firstContactOn: partialDate.nullable(),
  outcome: rowOutcome,
});

const rowCounts = z.object({
  new: z.int(),
  alreadyThere: z.int(),
  typedTwice: z.int(),
  differs: z.int(),
  refused: z.int(),
  skipped: z.int(),
});

export const registerPreview = z.object({
  /** Of the file and the mapping: an import with another one is refused. */
  fingerprint: z.string(),
  headers: z.array(z.string()).readonly(),
  mapping: registerMapping,
  /** The mapping comes from the last import of a file with these headers. */
  isMappingRemembered: z.boolean(),
  /** While there is one, no row is read. */
  mappingProblems: z.array(mappingProblem).readonly(),
  unmappedHeaders: z.array(z.object({ index: headerIndex, header: z.string() })).readonly(),
  counts: rowCounts,
  rows: z.array(previewRow).readonly(),
});
export type RegisterPreview = z.output<typeof registerPreview>;

const importDone = z.object({
  kind: z.literal('done'),
  importId: z.uuid(),
  created: z.int(),
  alreadyThere: z.int(),
  refused: z.int(),
});

/** The lines that an import sends while it runs, `done` last. */
const importProgress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  importDone,
]);
export type ImportProgress = z.output<typeof importProgress>;

/** A mapping as it travels beside a file: JSON text. */
const mappingText = z
  .string()
  .max(5000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'json' });
      return z.NEVER;
    }
  })
  .pipe(registerMapping);

export type RegisterColumn = Column;

export const registerImportEndpoints = {
  previewRegister: endpoint({
    method: 'POST',
    path: '/api/register/preview',
    summary: 'Say what an import of this register would do; write nothing',
    access: ['agent', 'administrator'],
    takesFile: true,
    body: z.object({ mapping: mappingText.optional() }),
    reply: registerPreview,
  }),
  importRegister: endpoint({
    method: 'POST',
    path: '/api/register/import',
    summary: 'Take over every valid row of a register in one transaction',
    access: ['agent', 'administrator'],
    takesFile: true,
    body: z.object({ mapping: mappingText, fingerprint: z.string().max(100) }),
    replies: 'lines',
    reply: importProgress,
  }),
  readRefusedRows: endpoint({
    method: 'POST',
    path: '/api/register/refused-rows',
    summary: 'Give the refused rows of a register as a CSV file, each with its reason',
    access: ['agent', 'administrator'],
    takesFile: true,
    body: z.object({ mapping: mappingText }),
    replies: 'file',
    reply: z.undefined(),
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/api/register/imports',
    summary: 'List the imports done, latest first',
    access: ['agent', 'administrator'],
    reply: z.object({
      imports: z.array(
        z.object({
          id: z.uuid(),
          importedAt: instant,
          importedBy: z.string(),
          created: z.int(),
          alreadyThere: z.int(),
          refused: z.int(),
        }),
      ),
    }),
  }),
} as const;
