import type { RegisterPreviewLine, RegisterPreviewRow, RegisterPreviewSummary } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { type Column, isBlank, unmappedHeaders } from '@parcours/domain/register';
import type { RegisterDependencies } from './dependencies.ts';
import { inTurn } from './in-turn.ts';
import { previewFingerprint } from './preview-fingerprint.ts';
import { type GivenRegister, openRegister, type Register } from './register-file.ts';
import { readImportedRequests } from './rows/imported-requests.ts';
import { countOutcomes, type JudgedRow, judgeRows } from './rows/judge-rows.ts';
import { readRows } from './rows/read-rows.ts';
import { cellExcerpt } from './rows/written-cell.ts';
import { inSlices } from './slices.ts';

/**
 * Says what an import would do, without writing anything: what it comes to, then every row.
 * @throws Failed `registerFileRefused` before the first line
 */
export async function* previewRegister(
  dependencies: RegisterDependencies,
  given: GivenRegister,
): AsyncGenerator<RegisterPreviewLine> {
  yield* await inTurn(() => readPreview(dependencies, given));
}

/** The whole preview, so that a slow reader of it keeps neither the register nor the turn. */
const readPreview = async (
  { prisma, now }: RegisterDependencies,
  given: GivenRegister,
): Promise<readonly RegisterPreviewLine[]> => {
  const register = await openRegister({ prisma, now }, given);
  const rows =
    register.mappingProblems.length > 0
      ? []
      : await judgeRows(await readRows(register, parisDay(now())), await readImportedRequests(prisma));
  const lines: RegisterPreviewLine[] = [summaryOf(register, rows)];
  for await (const slice of inSlices(rows, 500)) {
    lines.push({ kind: 'rows', rows: slice.map((row) => previewRowOf(register, row)) });
  }
  return lines;
};

const summaryOf = (register: Register, rows: readonly JudgedRow[]): RegisterPreviewSummary => {
  const { table, mapping, mappingFrom, mappingProblems } = register;
  return {
    kind: 'summary',
    fingerprint: previewFingerprint(register, rows),
    sheet: table.sheet,
    headers: table.headers.map((header, index) => ({ header, samples: samplesOf(register, index) })),
    mapping,
    mappingFrom,
    mappingProblems,
    unmappedHeaders: unmappedHeaders(mapping, table.headers),
    counts: countOutcomes(rows),
  };
};

const rowsSampled = 200;
const mostSamples = 3;

/** The first different things typed under a header. */
const samplesOf = ({ table }: Register, index: number): readonly string[] => {
  const typed = table.rows
    .slice(0, rowsSampled)
    .map(({ cells }) => cells[index] ?? null)
    .filter((cell) => !isBlank(cell))
    .map(cellExcerpt);
  return [...new Set(typed)].slice(0, mostSamples);
};

const previewRowOf = ({ mapping }: Register, { row, outcome }: JudgedRow): RegisterPreviewRow => {
  const typed = (column: Column): string => {
    const index = mapping[column];
    return index === null ? '' : cellExcerpt(row.cells[index] ?? null);
  };
  return {
    line: row.lineNumber,
    number: typed('number'),
    name: `${typed('lastName')} ${typed('firstName')}`.trim(),
    firstContactOn: typed('firstContactOn'),
    outcome,
  };
};
