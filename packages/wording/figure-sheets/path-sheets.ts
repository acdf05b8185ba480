import type { Comparison, PathStatistics } from '@parcours/contracts';
import { endKinds } from '@parcours/domain/path';
import { nationalYardstick } from '@parcours/domain/statistics';
import { endDefinitions, endLabels, reasonLabel, whoSaidNoLabels } from '../end.ts';
import { milestoneLabels } from '../path.ts';
import { comparisonLimitSentence, comparisonSentence, comparisonVerdict } from '../sections/comparison.ts';
import { comparisonDefinitions, pathDefinitions } from '../sections/definitions.ts';
import { lossesLimitSentence, lossesSentence } from '../sections/losses.ts';
import { yardstickLabels } from '../sections/yardstick.ts';
import { largestLossSentence, mostLostSentence, whoSaidNoSentence } from '../statistics.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, rate, share, tableOf, words } from './table.ts';

export const funnelSheet = ({ headline, funnel }: PathStatistics): FigureSheet => ({
  title: 'Étape par étape',
  sentences: [mostLostSentence(headline)],
  tables: [
    tableOf('Dossiers qui ont atteint chaque étape, et ce qu’ils sont devenus ensuite', funnel, [
      words('Étape', ({ milestone }) => milestoneLabels[milestone]),
      rate('Atteinte, des premiers contacts', ({ ofStart }) => ofStart),
      rate('Atteinte, de l’étape d’avant', ({ ofPrevious }) => ofPrevious),
      count('Perdus ensuite', ({ lost }) => lost),
      count('En cours', ({ open }) => open),
    ]),
    tableOf('Repère national de 2013 (Gloukoviezoff et Rebière)', nationalYardstick, [
      words('Étape ici', ({ milestone }) => milestoneLabels[milestone]),
      rate('Ici', ({ milestone }) => funnel.find((step) => step.milestone === milestone)?.ofStart ?? null),
      share('France, 2013', ({ of16 }) => of16 / 16),
      words('Étape là-bas', ({ milestone }) => yardstickLabels[milestone]),
    ]),
  ],
  definitions: pathDefinitions,
});

const endMeanings = endKinds
  .filter((end) => end !== 'administrative')
  .map((end) => [endLabels[end], endDefinitions[end]] as const);

export const lossesSheet = ({ headline, losses }: PathStatistics): FigureSheet => ({
  title: 'Pourquoi ils se sont arrêtés',
  sentences: [
    lossesSentence({ losses }),
    largestLossSentence(headline),
    whoSaidNoSentence(headline),
    lossesLimitSentence({ losses }),
  ],
  tables: [
    tableOf('Dossiers arrêtés, par dernière étape, motif et qui a dit non', losses, [
      count('Dossiers', ({ dossiers }) => dossiers),
      words('Dernière étape franchie', ({ furthest }) => milestoneLabels[furthest]),
      words('Fin', ({ end }) => endLabels[end]),
      words('Motif principal', ({ end, reason, name }) => reasonLabel(end, reason, name)),
      words('Qui a dit non', ({ end }) => whoSaidNoLabels[end]),
    ]),
  ],
  definitions: endMeanings,
});

export const comparisonSheet = (figures: Comparison): FigureSheet => ({
  title: 'Les deux groupes',
  sentences: [comparisonSentence(figures), comparisonLimitSentence(figures)],
  tables: [
    tableOf('Étapes atteintes par chaque groupe, et verdict', figures.milestones, [
      words('Étape', ({ milestone }) => milestoneLabels[milestone]),
      rate('Premier groupe', ({ one }) => one),
      rate('Second groupe', ({ other }) => other),
      share('Écart', ({ difference }) => difference?.value ?? null),
      share('Écart : intervalle à 95 %, de', ({ difference }) => difference?.interval.low ?? null),
      share('Écart : à', ({ difference }) => difference?.interval.high ?? null),
      words('Verdict', (compared) => comparisonVerdict(compared, figures)),
    ]),
  ],
  definitions: comparisonDefinitions,
});
