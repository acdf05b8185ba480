import type { PathStatistics, Rate } from '@parcours/contracts';
import {
  cohortSentence,
  endLabels,
  headlineSentence,
  intervalLabel,
  largestLossSentence,
  milestoneLabels,
  mostLostSentence,
  numberLabel,
  outOf,
  reasonLabel,
  shareLabel,
  stillOpenSentence,
  whoSaidNoLabels,
  whoSaidNoSentence,
  wordsOf,
} from '@parcours/wording';
import { textTable } from './text-table.ts';

/** The page « Pourquoi si peu ? » in plain text: its sentences, its funnel and its loss table. */
export const statisticsText = (statistics: PathStatistics): string => {
  const { headline, funnel, losses } = statistics;
  const sentences = [
    headlineSentence(headline),
    stillOpenSentence(headline),
    mostLostSentence(headline),
    largestLossSentence(headline),
    whoSaidNoSentence(headline),
  ].flatMap((sentence) => (sentence === null ? [] : [wordsOf(sentence)]));
  return [
    wordsOf(cohortSentence(statistics)),
    sentences.join('\n'),
    ...(headline.firstContacts === 0 ? [] : [funnelTable(funnel)]),
    ...(losses.length === 0 ? [] : [lossTable(losses)]),
  ].join('\n\n');
};

const funnelTable = (funnel: PathStatistics['funnel']): string =>
  textTable(
    [
      { title: 'Étape' },
      { title: 'Atteinte', isNumber: true },
      { title: 'Part des premiers contacts' },
      { title: 'Part de l’étape d’avant' },
      { title: 'Perdus ensuite', isNumber: true },
      { title: 'En cours', isNumber: true },
    ],
    funnel.map(({ milestone, reached, ofStart, ofPrevious, lost, open }) => [
      milestoneLabels[milestone],
      numberLabel(reached),
      rateCell(ofStart),
      rateCell(ofPrevious),
      numberLabel(lost),
      numberLabel(open),
    ]),
  );

/** « 7 sur 131 : 5 % (3 % à 11 %) »; under n = 10, in words only. */
const rateCell = (rate: Rate | null): string => {
  if (rate === null || rate.n === 0) return 'sans objet';
  const [share, interval] = [shareLabel(rate), intervalLabel(rate)];
  return share === null || interval === null ? outOf(rate) : `${outOf(rate)} : ${share} (${interval})`;
};

const lossTable = (losses: PathStatistics['losses']): string =>
  textTable(
    [
      { title: 'Dossiers', isNumber: true },
      { title: 'Dernière étape franchie' },
      { title: 'Fin' },
      { title: 'Motif principal' },
      { title: 'Qui a dit non' },
    ],
    losses.map(({ furthest, end, reason, name, dossiers }) => [
      numberLabel(dossiers),
      milestoneLabels[furthest],
      endLabels[end],
      reasonLabel(end, reason, name),
      whoSaidNoLabels[end],
    ]),
  );
