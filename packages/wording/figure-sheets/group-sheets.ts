import type { ByChannel, Quality, Quarters } from '@parcours/contracts';
import { milestones } from '@parcours/domain/path';
import { milestoneLabels } from '../path.ts';
import { channelLabels } from '../request.ts';
import { associationLabel, channelsLimitSentence, channelsSentence } from '../sections/channels.ts';
import { channelsDefinitions, qualityDefinitions, quartersDefinitions } from '../sections/definitions.ts';
import { type QualityMeasure, qualityLimitSentence, qualityMeasures, qualitySentence } from '../sections/quality.ts';
import { quarterLabel, quartersLimitSentence, quartersSentence } from '../sections/quarters.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, rate, tableOf, words } from './table.ts';

type Sent = Omit<ByChannel['channels'][number], 'channel'>;

const shown = milestones.filter((milestone) => milestone !== 'firstContact' && milestone !== 'granted');
const sent = [
  rate<Sent>('Premiers contacts', ({ firstContacts }) => firstContacts),
  rate<Sent>('Prêts accordés', ({ granted }) => granted),
  count<Sent>('En cours', ({ open }) => open),
  ...shown.map((milestone) => count<Sent>(milestoneLabels[milestone], ({ reached }) => reached[milestone])),
];

export const channelsSheet = (figures: ByChannel): FigureSheet => ({
  title: 'Qui oriente et ce qui suit',
  sentences: [channelsSentence(figures), channelsLimitSentence(figures)],
  tables: [
    tableOf('Le parcours selon qui oriente', figures.channels, [
      words('Qui oriente', ({ channel }) => channelLabels[channel]),
      ...sent,
    ]),
    tableOf('Le parcours selon l’association', figures.associations, [
      words('Association', ({ association }) => associationLabel(association)),
      ...sent,
    ]),
  ],
  definitions: channelsDefinitions,
});

export const quartersSheet = (figures: Quarters): FigureSheet => ({
  title: 'Trimestre après trimestre',
  sentences: [quartersSentence(figures), quartersLimitSentence()],
  tables: [
    tableOf('Premiers contacts de chaque trimestre, et ce qu’ils sont devenus', figures.quarters, [
      words('Trimestre', ({ quarter }) => quarterLabel(quarter)),
      count('Premiers contacts', ({ firstContacts }) => firstContacts),
      count('Prêt accordé', ({ granted }) => granted),
      count('Réorientés ou renseignés', ({ answered }) => answered),
      count('Pas encore décidé', ({ notDecidedYet }) => notDecidedYet),
      count('Arrêtés sans prêt', ({ lost }) => lost),
    ]),
  ],
  definitions: quartersDefinitions,
});

const measures = Object.keys(qualityMeasures) as readonly QualityMeasure[];

export const qualitySheet = (figures: Quality): FigureSheet => ({
  title: 'Ce que valent ces données',
  sentences: [qualitySentence(figures), qualityLimitSentence()],
  tables: [
    tableOf('Qualité des données, et ce qu’elle fait aux chiffres', measures, [
      words('Ce qui manque', (measure) => qualityMeasures[measure].label),
      rate('Lignes ou dossiers', (measure) => figures[measure]),
      words('Ce que cela fait aux chiffres', (measure) => qualityMeasures[measure].effect),
    ]),
  ],
  definitions: qualityDefinitions,
});
