import type { Paths } from '@parcours/contracts';
import { endLabels } from '../end.ts';
import { numberLabel } from '../figure.ts';
import { milestoneLabels } from '../path.ts';
import {
  flowSentence,
  outcomeLabel,
  pathsDefinitions,
  pathsLimitSentence,
  pathsSentence,
  stepsLabel,
} from '../sections/paths.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, rate, tableOf, words } from './table.ts';

const targets: Readonly<Record<string, string>> = { ...endLabels, ...milestoneLabels };

export const pathsSheet = (figures: Paths): FigureSheet => ({
  title: 'Par où passent les dossiers',
  sentences: [pathsSentence(figures), pathsLimitSentence(figures), flowSentence(figures)],
  tables: [
    tableOf('Le flux entre les étapes et les fins', figures.flow.links, [
      words('De', ({ from }) => milestoneLabels[from]),
      words('Vers', ({ to }) => targets[to] ?? null),
      count('Dossiers', ({ dossiers }) => dossiers),
    ]),
    tableOf('Les chemins les plus suivis', figures.variants, [
      words('Chemin', ({ steps }) => stepsLabel(steps)),
      rate('Dossiers', ({ dossiers }) => dossiers),
      words('Où ils en sont', ({ outcomes }) =>
        outcomes.map((outcome) => `${outcomeLabel(outcome)} : ${numberLabel(outcome.dossiers)}`).join(' ; '),
      ),
    ]),
  ],
  definitions: pathsDefinitions,
});
