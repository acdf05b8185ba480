import type { RegisterPreviewRow, RegisterPreviewSummary } from '@parcours/contracts';
import { mappingProblemSentence, rowCountSentences, rowOutcomeLabels, rowOutcomeSentences } from '@parcours/wording';

/** What a preview says, in plain text. Rows are told by line and number, not by name: terminals are looked over. */
export const previewText = (summary: RegisterPreviewSummary, rows: readonly RegisterPreviewRow[]): string =>
  [
    ...(summary.sheet === null ? [] : [`Feuille lue : « ${summary.sheet.name} ».`]),
    rowCountSentences(summary.counts).join('\n'),
    ...unmappedText(summary),
    ...rowsToLookAt(rows),
  ].join('\n\n');

/** What keeps the rows from being read, and how to say which column is which. */
export const mappingProblemsText = ({ headers, mappingProblems }: RegisterPreviewSummary): string => {
  const names = headers.map(({ header }) => header);
  return [
    ...mappingProblems.map((problem) => mappingProblemSentence(problem, names)),
    `Colonnes du fichier : ${names.map((name) => `« ${name} »`).join(', ')}.`,
    'Dites laquelle est laquelle avec --mapping FICHIER.json, par exemple { "lastName": "Nom", "firstContactOn": "Date" }.',
  ].join('\n');
};

const unmappedText = ({ unmappedHeaders }: RegisterPreviewSummary): readonly string[] =>
  unmappedHeaders.length === 0
    ? []
    : [
        `Colonnes gardées telles quelles, sans être comprises : ${unmappedHeaders.map(({ header }) => `« ${header} »`).join(', ')}.`,
      ];

const rowsToLookAt = (rows: readonly RegisterPreviewRow[]): readonly string[] => {
  const shown = rows.filter(({ outcome }) => outcome.kind !== 'new' && outcome.kind !== 'alreadyThere');
  return shown.length === 0 ? [] : [shown.map(rowText).join('\n')];
};

const rowText = ({ line, number, outcome }: RegisterPreviewRow): string =>
  `Ligne ${line}${number === '' ? '' : ` (n° ${number})`}, ${rowOutcomeLabels[outcome.kind].toLowerCase()} : ${rowOutcomeSentences(outcome).join(' ')}`;
