import type { Quality } from '@parcours/contracts';
import { milestones } from '@parcours/domain/path';
import { qualityDefinitions } from '../sections/definitions.ts';
import { type QualityMeasure, qualityMeasures } from '../sections/quality.ts';
import { french } from '../typography.ts';
import { type DraftSection, everybody, rate, words } from './draft.ts';

const measures = Object.keys(qualityMeasures) as readonly QualityMeasure[];

/** What each measure looked at: the same lines or dossiers are one count, under the name that another section gives. */
const lookedAt: Readonly<Record<QualityMeasure, string>> = {
  late: 'lines',
  imprecise: 'lines',
  undated: 'lines',
  voided: 'lines',
  implied: 'milestones',
  reasonNotTold: 'ended',
  otherReason: 'ended',
  withoutEndingDays: everybody,
};

export const qualityDraft = (figures: Quality): DraftSection => ({
  title: 'Ce que valent ces données',
  sentences: [],
  tables: [
    {
      title: 'Qualité des données, et ce qu’elle fait aux chiffres',
      others: null,
      headings: ['Ce qui manque', 'Lignes ou dossiers', 'Ce que cela fait aux chiffres'],
      rows: measures.map((measure) => [
        words(french`${qualityMeasures[measure].label}`),
        rate(`lacking ${measure}`, lookedAt[measure]),
        words(french`${qualityMeasures[measure].effect}`),
      ]),
      drawn: null,
    },
  ],
  definitions: qualityDefinitions,
  counts: measures.flatMap((measure) => [
    [`lacking ${measure}`, figures[measure].k] as const,
    [lookedAt[measure], figures[measure].n] as const,
  ]),
  sums: [{ total: 'milestones', parts: milestones.map((milestone) => `reached ${milestone}`) }],
});
