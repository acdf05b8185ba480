import { columns, type Mapping, type MappingProblem, type RowProblem } from '@parcours/domain/register';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { refusal } from './path.ts';
import { instant } from './value.ts';

/** Larger files are refused before they are read. */
export const largestRegisterBytes = 20_000_000;

const column = z.enum(columns);
const headerIndex = z.int().min(0).max(999);

/** Column to index of its header, from 0; null when the register does not have it. */
export const registerMapping = z.record(column, headerIndex.nullable()) satisfies z.ZodType<Mapping>;

const mappingProblem: z.ZodType<MappingProblem> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('requiredColumnMissing'), column }),
  z.object({ code: z.literal('noSuchHeader'), column, index: headerIndex }),
  z.object({ code: z.literal('headerUsedTwice'), index: headerIndex, columns: z.array(column).readonly() }),
]);

/**
 * Why a file cannot be read as a register, whatever its rows say. Sizes in bytes, cells named as spreadsheets do (`B12`),
 * lines counted from 1 at the top of the file.
 */
const registerFileProblemShape = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty') }),
  z.object({ code: z.literal('tooLarge'), bytes: z.int(), mostBytes: z.int() }),
  /** `type` is what the bytes say it is (`pdf`, `docx`, `png`…), `unknown` when they say nothing. */
  z.object({ code: z.literal('wrongType'), type: z.string() }),
  z.object({ code: z.literal('oldExcel') }),
  z.object({ code: z.literal('passwordProtected') }),
  /** Small once compressed, it would fill the memory. */
  z.object({ code: z.literal('expandsTooMuch'), mostBytes: z.int() }),
  z.object({ code: z.literal('damaged') }),
  /** A quotation mark opens a cell in this row and nothing closes it. */
  z.object({ code: z.literal('quoteNotClosed'), lineNumber: z.int() }),
  /** `cells` names the first cells that compute, `count` says how many there are. */
  z.object({ code: z.literal('formulas'), sheet: z.string(), cells: z.array(z.string()).readonly(), count: z.int() }),
  z.object({ code: z.literal('tooManyColumns'), columns: z.int(), most: z.int() }),
  z.object({ code: z.literal('tooManyRows'), most: z.int() }),
  z.object({ code: z.literal('cellTooLong'), lineNumber: z.int(), mostCharacters: z.int() }),
  z.object({ code: z.literal('noHeader') }),
  z.object({ code: z.literal('noRows') }),
  /** The columns that somebody chose cannot be read; a preview says so beside them instead. */
  z.object({ code: z.literal('mappingRefused'), problems: z.array(mappingProblem).readonly() }),
]);
export type RegisterFileProblem = z.output<typeof registerFileProblemShape>;
export const registerFileProblem: z.ZodType<RegisterFileProblem> = registerFileProblemShape;

const cell = { column, value: z.string() };
const rowProblem: z.ZodType<RowProblem> = z.discriminatedUnion('code', [
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
  z.object({ ...cell, code: z.literal('textTooLong'), mostCharacters: z.int() }),
  z.object({ ...cell, code: z.literal('contradictedBy'), by: column }),
  z.object({ ...cell, code: z.literal('missingBeside'), beside: column }),
  z.object({ ...cell, code: z.literal('refusedOnPath'), refusal }),
]);

/** What a row may be compared with: a dossier that an import created, or an earlier line of the same file. */
const sameRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dossier'), reference: z.string() }),
  z.object({ kind: z.literal('line'), line: z.int() }),
]);

/** What becomes of each row. `differs` is the same request of the same person as another row, told differently. */
const rowOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('alreadyThere'), reference: z.string() }),
  z.object({ kind: z.literal('typedTwice'), sameAsLine: z.int() }),
  z.object({ kind: z.literal('differs'), from: sameRequest }),
  z.object({ kind: z.literal('refused'), problems: z.array(rowProblem).readonly() }),
  z.object({ kind: z.literal('skipped'), why: z.enum(['emptyLine', 'totalLine']) }),
]);
export type RegisterRowOutcome = z.output<typeof rowOutcome>;

const previewRow = z.object({
  /** Line of the file, from 1, headers included. */
  line: z.int(),
  /** As typed; empty text where the row does not say. */
  number: z.string(),
  name: z.string(),
  firstContactOn: z.string(),
  outcome: rowOutcome,
});
export type RegisterPreviewRow = z.output<typeof previewRow>;

const rowCounts = z.object({
  new: z.int(),
  alreadyThere: z.int(),
  typedTwice: z.int(),
  differs: z.int(),
  refused: z.int(),
  skipped: z.int(),
});
export type RegisterRowCounts = z.output<typeof rowCounts>;

const previewSummary = z.object({
  kind: z.literal('summary'),
  /** Of the file, its columns and what becomes of every row: an import that would do anything else is refused. */
  fingerprint: z.string(),
  /** Which sheet of a workbook was read, and the others it has; null for a CSV. */
  sheet: z.object({ name: z.string(), others: z.array(z.string()).readonly() }).nullable(),
  /** In the order of the file, with the first things typed under each. */
  headers: z.array(z.object({ header: z.string(), samples: z.array(z.string()).readonly() })).readonly(),
  mapping: registerMapping,
  /** Where the mapping comes from; `remembered` from the last import of a file with these headers. */
  mappingFrom: z.enum(['headings', 'remembered', 'hand']),
  /** While there is one, no row is read. */
  mappingProblems: z.array(mappingProblem).readonly(),
  unmappedHeaders: z.array(z.object({ index: headerIndex, header: z.string() })).readonly(),
  counts: rowCounts,
});
export type RegisterPreviewSummary = z.output<typeof previewSummary>;

/** The lines of a preview: what it comes to, then its rows, some at a time, in the order of the file. */
const registerPreviewShape = z.discriminatedUnion('kind', [
  previewSummary,
  z.object({ kind: z.literal('rows'), rows: z.array(previewRow).readonly() }),
]);
export type RegisterPreviewLine = z.output<typeof registerPreviewShape>;
const registerPreview: z.ZodType<RegisterPreviewLine> = registerPreviewShape;

const importDone = z.object({
  kind: z.literal('done'),
  /** Null when no row was new: nothing was written. */
  importId: z.uuid().nullable(),
  created: z.int(),
  alreadyThere: z.int(),
  refused: z.int(),
  /** Rows that tell a known request differently: left to check by hand. */
  differs: z.int(),
});

/** The lines that an import sends while it runs; `done` comes last, once everything is kept. */
const importProgressShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  importDone,
]);
export type ImportProgress = z.output<typeof importProgressShape>;
const importProgress: z.ZodType<ImportProgress> = importProgressShape;

/** A mapping as it travels beside a file: JSON text. */
const mappingText = z
  .string()
  .max(5000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'json' });
      return z.NEVER;
    }
  })
  .pipe(registerMapping);

/** The sheet of a workbook to read; without it, the first that looks like a register. */
const sheetName = z.string().max(100).optional();

const importers: Access = ['agent', 'administrator'];

const pastImport = z.object({
  id: z.uuid(),
  importedAt: instant,
  importedBy: z.string(),
  created: z.int(),
  alreadyThere: z.int(),
  refused: z.int(),
});
export type PastImport = z.output<typeof pastImport>;

export const registerImportEndpoints = {
  previewRegister: endpoint({
    method: 'POST',
    path: '/api/register/preview',
    summary: 'Say what an import of this register would do; write nothing',
    access: importers,
    takesFile: true,
    body: z.object({ mapping: mappingText.optional(), sheet: sheetName }),
    replies: 'lines',
    reply: registerPreview,
  }),
  importRegister: endpoint({
    method: 'POST',
    path: '/api/register/import',
    summary: 'Take over every valid row of a register in one transaction',
    access: importers,
    takesFile: true,
    body: z.object({ mapping: mappingText, sheet: sheetName, fingerprint: z.string().max(100) }),
    replies: 'lines',
    reply: importProgress,
  }),
  readRefusedRows: endpoint({
    method: 'POST',
    path: '/api/register/refused-rows',
    summary: 'Give the rows of a register that are refused or to check as a CSV file, each with its reason',
    access: importers,
    takesFile: true,
    body: z.object({ mapping: mappingText, sheet: sheetName }),
    replies: 'file',
    reply: z.undefined(),
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/api/register/imports',
    summary: 'List the imports done, latest first',
    access: importers,
    reply: z.object({
      imports: z.array(pastImport),
    }),
  }),
} as const;
