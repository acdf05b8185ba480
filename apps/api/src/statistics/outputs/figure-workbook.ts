import type { PathStatistics } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import {
  cohortSentence,
  type FigureSheet,
  type FigureTable,
  french,
  headlineSentence,
  partialDateLabel,
  stillOpenSentence,
  type TableCell,
  wordsOf,
} from '@parcours/wording';
import writeWorkbook from 'write-excel-file/node';
import { harmless } from '../../files/harmless-cell.ts';

type Workbook = {
  readonly madeOn: CivilDate;
  /** The cohort and, when two are compared, the group beside it. */
  readonly groups: readonly PathStatistics[];
  readonly sheets: readonly FigureSheet[];
};

/** What the figures are about on the first sheet, then one sheet a section: what it says, its tables, what its words mean. */
export const writeFigureWorkbook = async ({ madeOn, groups, sheets }: Workbook): Promise<Buffer> =>
  writeWorkbook([
    { sheet: 'Ce que c’est', data: firstSheet(madeOn, groups), columns: widths },
    ...sheets.map((sheet) => ({ sheet: sheetName(sheet), data: rowsOf(sheet), columns: widths })),
  ]).toBuffer();

const widths = [{ width: 44 }, ...Array.from({ length: 40 }, () => ({ width: 16 }))];

/** A spreadsheet takes 31 characters, and none of these. */
const sheetName = ({ title }: FigureSheet): string => title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const firstSheet = (madeOn: CivilDate, groups: readonly PathStatistics[]) => [
  [bold(french`Pourquoi si peu ?`)],
  [text('Établi le'), text(partialDateLabel(madeOn))],
  ...groups.flatMap((statistics, index) => [
    [],
    [bold(groups.length === 1 ? 'Dossiers' : index === 0 ? 'Premier groupe' : 'Second groupe')],
    [text(wordsOf(cohortSentence(statistics)))],
    [text('Chiffres arrêtés au'), text(partialDateLabel(statistics.asOf))],
    [text('Premiers contacts comptés'), number(statistics.cohort.dossiers)],
    [text('Doublons et erreurs de saisie, laissés de côté'), number(statistics.cohort.leftOutAsAdministrative)],
    [text('Premiers contacts sans jour précis'), number(statistics.cohort.impreciseFirstContacts)],
    ...[headlineSentence, stillOpenSentence].flatMap((say) => {
      const sentence = say(statistics.headline);
      return sentence === null ? [] : [[text(wordsOf(sentence))]];
    }),
  ]),
];

const rowsOf = ({ title, sentences, tables, definitions }: FigureSheet) => [
  [bold(title)],
  ...sentences.flatMap((sentence) => (sentence === null ? [] : [[text(wordsOf(sentence))]])),
  ...tables.flatMap(tableRows),
  [],
  [bold('Ce que veut dire chaque chiffre')],
  ...definitions.map(([name, meaning]) => [text(french`${name}`), text(french`${meaning}`)]),
];

const tableRows = ({ title, headings, rows }: FigureTable) => [
  [],
  [bold(title)],
  headings.map(bold),
  ...(rows.length === 0 ? [[text('Aucune ligne.')]] : rows.map((row) => row.map(cellOf))),
];

const cellOf = (cell: TableCell) => {
  if (cell === null) return null;
  if (typeof cell === 'string') return text(cell);
  return typeof cell === 'number' ? number(cell) : { type: Number, value: cell.share, format: '0.0%' };
};

/** Every text is a text in a workbook, whatever it begins with: no cell is a formula. */
const text = (value: string) => ({ type: String, value: harmless(value) });
const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
const number = (value: number) => ({ type: Number, value });
