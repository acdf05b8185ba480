import type { ReportSection } from '@parcours/contracts';
import { maskedCounts, rateOf } from '@parcours/domain/statistics';
import { numberLabel, rateSentence } from '../figure.ts';
import { wordsOf } from '../figured.ts';
import { french } from '../typography.ts';
import { type DraftCell, type DraftSection, type DraftTable, everybody } from './draft.ts';

/** What stands for a count that is not published. */
const notPublished = 'n.\u00a0p.';

export const notPublishedSentence = french`« ${notPublished} » : non publié. Les nombres de 1 à 4 ne le sont pas, ni ceux qui permettraient de les retrouver, ni ce qui en est tiré.`;

/** The sections of a report with every count that could show a person taken out, all tables looked at together. */
export const publishedReport = (drafts: readonly DraftSection[]): readonly ReportSection[] => {
  const counts = new Map(drafts.flatMap((draft) => draft.counts));
  const hidden = maskedCounts(
    counts,
    drafts.flatMap(({ sums }) => sums),
    new Set([everybody]),
  );
  const shownCount = (name: string): number | null => (hidden.has(name) ? null : (counts.get(name) ?? null));
  return drafts.map(({ title, sentences, tables, definitions }) => ({
    title: french`${title}`,
    sentences: sentences.flatMap(({ sentence, counts: needed }) =>
      sentence === null || needed.some((name) => shownCount(name) === null) ? [] : [wordsOf(sentence)],
    ),
    tables: tables.filter(({ rows }) => rows.length > 0).map((table) => publishedTable(table, shownCount)),
    definitions: definitions.map(([name, meaning]) => ({ name: french`${name}`, meaning: french`${meaning}` })),
  }));
};

type ShownCount = (name: string) => number | null;

const publishedTable = ({ title, headings, rows, drawn, others }: DraftTable, shownCount: ShownCount) => {
  const values = drawn?.counts.map(shownCount) ?? [];
  const greatest = Math.max(1, ...values.map((value) => value ?? 0));
  return {
    title: french`${title}`,
    headings: headings.map((heading) => french`${heading}`),
    rows: publishedRows({ rows, others }, shownCount),
    chart:
      drawn === null
        ? null
        : {
            title: french`${drawn.title}`,
            bars: values.map((value, index) => ({
              name: nameOf(rows[index]),
              share: value === null ? null : value / greatest,
              figure: value === null ? notPublished : numberLabel(value),
            })),
          },
  };
};

const publishedRows = ({ rows, others }: Pick<DraftTable, 'rows' | 'others'>, shownCount: ShownCount) => {
  const isMasked = (row: readonly DraftCell[]) =>
    row.every((cell) => cell.kind !== 'count' || shownCount(cell.count) === null);
  const shown = others === null ? rows : rows.filter((row) => !isMasked(row));
  const written = shown.map((row) => row.map((cell) => publishedCell(cell, shownCount)));
  if (others === null || shown.length === rows.length) return written;
  const blank = (rows[0] ?? []).map(() => '');
  return [...written, [others, ...blank.slice(2), notPublished]];
};

const nameOf = (row: readonly DraftCell[] | undefined): string => {
  const first = row?.[0];
  return first?.kind === 'words' ? first.words : '';
};

const publishedCell = (cell: DraftCell, shownCount: ShownCount): string => {
  switch (cell.kind) {
    case 'words':
      return cell.words;
    case 'count': {
      const value = shownCount(cell.count);
      return value === null ? notPublished : numberLabel(value);
    }
    case 'rate': {
      const [k, n] = [shownCount(cell.count), shownCount(cell.of)];
      if (k === null) return notPublished;
      return n === null ? numberLabel(k) : rateSentence(rateOf(k, n));
    }
    case 'made': {
      const from = shownCount(cell.from);
      if (from === null) return notPublished;
      return from === 0 ? 'sans objet' : cell.words;
    }
  }
};
