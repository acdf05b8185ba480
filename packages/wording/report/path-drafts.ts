import type { ByChannel, PathStatistics, Quarters } from '@parcours/contracts';
import { endKinds, isAtLeast, milestones } from '@parcours/domain/path';
import { channels } from '@parcours/domain/request';
import { endLabels, reasonLabel, whoSaidNoLabels } from '../end.ts';
import { milestoneLabels } from '../path.ts';
import { channelLabels } from '../request.ts';
import { channelsSentence } from '../sections/channels.ts';
import { channelsDefinitions, pathDefinitions, quartersDefinitions } from '../sections/definitions.ts';
import { commonestReason, lossesLimitSentence, lossesSentence } from '../sections/losses.ts';
import { quarterLabel, quartersLimitSentence } from '../sections/quarters.ts';
import { headlineSentence, mostLostSentence } from '../statistics.ts';
import { capitalised } from '../typography.ts';
import { count, type DraftSection, everybody, rate, words } from './draft.ts';

const granted = 'reached granted';

export const funnelDraft = ({ headline, funnel }: PathStatistics): DraftSection => ({
  title: 'Étape par étape',
  sentences: [
    { sentence: headlineSentence(headline), counts: [everybody, granted] },
    {
      sentence: mostLostSentence(headline),
      counts:
        headline.mostLostAfter === null
          ? []
          : [`lost ${headline.mostLostAfter.milestone}`, `reached ${headline.mostLostAfter.milestone}`],
    },
  ],
  tables: [
    {
      title: 'Dossiers qui ont atteint chaque étape, et ce qu’ils sont devenus ensuite',
      others: null,
      headings: ['Étape', 'Atteinte, des premiers contacts', 'Perdus ensuite', 'En cours'],
      rows: funnel.map(({ milestone }) => [
        words(milestoneLabels[milestone]),
        rate(`reached ${milestone}`, everybody),
        count(`lost ${milestone}`),
        count(`open ${milestone}`),
      ]),
      drawn: {
        title: 'Dossiers qui ont atteint chaque étape',
        counts: funnel.map(({ milestone }) => `reached ${milestone}`),
      },
    },
  ],
  definitions: pathDefinitions,
  counts: funnel.flatMap(({ milestone, reached, lost, open }) => [
    [`reached ${milestone}`, reached] as const,
    [`lost ${milestone}`, lost] as const,
    [`open ${milestone}`, open] as const,
  ]),
  sums: funnel.slice(0, -1).map(({ milestone }, index) => ({
    total: `reached ${milestone}`,
    parts: [`reached ${milestones[index + 1]}`, `lost ${milestone}`, `open ${milestone}`],
  })),
});

const ends = endKinds.filter((end) => end !== 'administrative');

/** The reasons of which the quality of the data is measured. */
const unsaid = [
  ['reasonNotTold', 'notTold'],
  ['otherReason', 'other'],
] as const;

/** Who said no, then why; after which milestone, the funnel says. */
export const lossesDraft = ({ losses, funnel }: PathStatistics): DraftSection => {
  const commonest = commonestReason(losses);
  const sumOf = (found: PathStatistics['losses']) => found.reduce((sum, { dossiers }) => sum + dossiers, 0);
  const reasonsBy = ends.flatMap((end) =>
    [
      ...Map.groupBy(
        losses.filter((loss) => loss.end === end),
        ({ reason }) => reason,
      ),
    ].map(([reason, found]) => ({
      end,
      reason,
      name: found[0]?.name,
      countsAs: found[0]?.countsAs ?? reason,
      dossiers: sumOf(found),
    })),
  );
  return {
    title: 'Pourquoi ils se sont arrêtés',
    sentences: [
      {
        sentence: lossesSentence({ losses }),
        counts: commonest === null ? [] : ['ended', `reason ${commonest.end} ${commonest.reason}`],
      },
      {
        sentence: lossesLimitSentence({ losses }),
        counts: ['ended', ...unsaid.map(([measure]) => `lacking ${measure}`)],
      },
    ],
    tables: [
      {
        title: 'Dossiers arrêtés, par fin',
        others: null,
        headings: ['Fin', 'Qui a dit non', 'Dossiers'],
        rows: [
          ...ends.map((end) => [words(endLabels[end]), words(whoSaidNoLabels[end]), count(`ended ${end}`)]),
          [words('En tout'), words(''), count('ended')],
        ],
        drawn: { title: 'Dossiers arrêtés, par fin', counts: ends.map((end) => `ended ${end}`) },
      },
      {
        title: 'Motifs principaux',
        others: 'Autres motifs',
        headings: ['Motif', 'Fin', 'Dossiers'],
        rows: reasonsBy.map(({ end, reason, name }) => [
          words(capitalised(reasonLabel(end, reason, name))),
          words(endLabels[end]),
          count(`reason ${end} ${reason}`),
        ]),
        drawn: null,
      },
    ],
    definitions: [],
    counts: [
      ['ended', sumOf(losses)] as const,
      ...ends.map((end) => [`ended ${end}`, sumOf(losses.filter((loss) => loss.end === end))] as const),
      ...reasonsBy.map(({ end, reason, dossiers }) => [`reason ${end} ${reason}`, dossiers] as const),
    ],
    sums: [
      { total: 'ended', parts: ends.map((end) => `ended ${end}`) },
      { total: 'ended', parts: funnel.map(({ milestone }) => `lost ${milestone}`) },
      ...ends.map((end) => ({
        total: `ended ${end}`,
        parts: reasonsBy.filter((found) => found.end === end).map(({ reason }) => `reason ${end} ${reason}`),
      })),
      ...unsaid.map(([measure, counted]) => ({
        total: `lacking ${measure}`,
        parts: reasonsBy
          .filter(({ countsAs }) => countsAs === counted)
          .map(({ end, reason }) => `reason ${end} ${reason}`),
      })),
    ],
  };
};

/** In the order of the list of channels: that of their counts would bound those that are masked. */
export const channelsDraft = (figures: ByChannel): DraftSection =>
  channelsInOrder(
    figures,
    figures.channels.toSorted((one, other) => channels.indexOf(one.channel) - channels.indexOf(other.channel)),
  );

const channelsInOrder = (figures: ByChannel, sent: ByChannel['channels']): DraftSection => ({
  title: 'Qui oriente',
  sentences: [
    {
      sentence: channelsSentence(figures),
      counts: figures.channels.flatMap(({ channel }) => [`sent ${channel}`, `sent and granted ${channel}`]),
    },
  ],
  tables: [
    {
      title: 'Premiers contacts et prêts accordés, selon qui oriente',
      others: null,
      headings: ['Qui oriente', 'Premiers contacts', 'Prêts accordés'],
      rows: sent.map(({ channel }) => [
        words(channelLabels[channel]),
        rate(`sent ${channel}`, everybody),
        rate(`sent and granted ${channel}`, `sent ${channel}`),
      ]),
      drawn: {
        title: 'Premiers contacts, selon qui oriente',
        counts: sent.map(({ channel }) => `sent ${channel}`),
      },
    },
  ],
  definitions: channelsDefinitions,
  counts: sent.flatMap(({ channel, firstContacts, granted: loans }) => [
    [`sent ${channel}`, firstContacts.k] as const,
    [`sent and granted ${channel}`, loans.k] as const,
  ]),
  sums: [
    { total: everybody, parts: sent.map(({ channel }) => `sent ${channel}`) },
    { total: granted, parts: sent.map(({ channel }) => `sent and granted ${channel}`) },
  ],
});

const parts = {
  granted: 'Prêt accordé',
  answered: 'Réorientés ou renseignés',
  notDecidedYet: 'Pas encore décidé',
  lost: 'Arrêtés sans prêt',
} as const;
const partNames = ['granted', 'answered', 'notDecidedYet', 'lost'] as const;

export const quartersDraft = (figures: Quarters, losses: PathStatistics['losses']): DraftSection => ({
  title: 'Trimestre après trimestre',
  sentences: [{ sentence: quartersLimitSentence(), counts: [] }],
  tables: [
    {
      title: 'Premiers contacts de chaque trimestre',
      others: null,
      headings: ['Trimestre', 'Premiers contacts'],
      rows: figures.quarters.map(({ quarter }) => [words(quarterLabel(quarter)), count(`contacts ${quarter}`)]),
      drawn: {
        title: 'Premiers contacts de chaque trimestre',
        counts: figures.quarters.map(({ quarter }) => `contacts ${quarter}`),
      },
    },
    {
      title: 'Ce qu’ils sont devenus, sur toute l’année',
      others: null,
      headings: ['Issue', 'Dossiers'],
      rows: partNames.map((part) => [words(parts[part]), rate(`all ${part}`, everybody)]),
      drawn: { title: 'Ce qu’ils sont devenus', counts: partNames.map((part) => `all ${part}`) },
    },
  ],
  definitions: quartersDefinitions,
  counts: [
    ...figures.quarters.map(({ quarter, firstContacts }) => [`contacts ${quarter}`, firstContacts] as const),
    ...partNames.map(
      (part) => [`all ${part}`, figures.quarters.reduce((sum, quarter) => sum + quarter[part], 0)] as const,
    ),
  ],
  sums: [
    { total: everybody, parts: figures.quarters.map(({ quarter }) => `contacts ${quarter}`) },
    { total: everybody, parts: partNames.map((part) => `all ${part}`) },
    { total: granted, parts: ['all granted'] },
    { total: 'all notDecidedYet', parts: beforeGrant.map((milestone) => `open ${milestone}`) },
    ...(losses.some(isAnsweredAfterGrant)
      ? []
      : [{ total: 'all answered', parts: answers.map((end) => `ended ${end}`) }]),
  ],
});

const beforeGrant = milestones.filter((milestone) => !isAtLeast(milestone, 'granted'));
const answers = ['redirected', 'informationOnly'] as const;

/** Counted among the ends, yet with a loan: then the two counts are not the same people. */
const isAnsweredAfterGrant = ({ end, furthest }: PathStatistics['losses'][number]): boolean =>
  answers.some((answer) => answer === end) && isAtLeast(furthest, 'granted');
