import type { WhatIf } from '@parcours/contracts';
import { milestoneLabels } from '../path.ts';
import {
  appointmentsKeptSentence,
  conditionLiftedSentence,
  freedBy,
  leversOf,
  pieceSoonerSentence,
  whatIfDefinitions,
  whatIfLimitSentence,
} from '../sections/what-if.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, rate, tableOf, words } from './table.ts';

export const whatIfSheet = (figures: WhatIf): FigureSheet => ({
  title: 'Et si…',
  sentences: [
    appointmentsKeptSentence(figures),
    conditionLiftedSentence(figures),
    pieceSoonerSentence(figures),
    whatIfLimitSentence(),
  ],
  tables: [
    tableOf('Ce qui changerait, et les prêts de plus (estimation)', leversOf(figures), [
      words('Et si', ({ label }) => label),
      count('Dossiers de plus', ({ lever }) => freedBy(lever).expected),
      count('Dossiers : de', ({ lever }) => freedBy(lever).low),
      count('Dossiers : à', ({ lever }) => freedBy(lever).high),
      words('Jusqu’à', ({ lever }) => lever.parts.map(({ reaching }) => milestoneLabels[reaching]).join(', ')),
      rate('Prêts ensuite', ({ lever: { parts } }) => (parts.length === 1 ? (parts[0]?.onwards ?? null) : null)),
      count('Prêts de plus', ({ lever }) => lever.more?.expected ?? null),
      count('Prêts : de', ({ lever }) => lever.more?.low ?? null),
      count('Prêts : à', ({ lever }) => lever.more?.high ?? null),
      count('Dossiers dont on ne peut rien dire', ({ lever }) => lever.untold),
    ]),
  ],
  definitions: whatIfDefinitions,
});
