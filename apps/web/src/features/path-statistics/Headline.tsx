import type { PathStatistics } from '@parcours/contracts';
import {
  answeredThereSentence,
  grantedRateSentence,
  headlineSentence,
  largestLossSentence,
  mostLostSentence,
  slowestStageSentence,
  stillOpenSentence,
  whoSaidNoSentence,
  wordsOf,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useCohortAddress } from './address.ts';
import { Figures } from './Figures.tsx';
import { stageTimesQuery } from './queries.ts';

const points = [largestLossSentence, whoSaidNoSentence, stillOpenSentence];

/** The answer in words, before any drawing. */
export const Headline = ({ statistics, statistics: { headline } }: { readonly statistics: PathStatistics }) => (
  <section className="headline" aria-label="L’essentiel">
    <p className="headline-sentence" role="status">
      <Figures of={headlineSentence(headline)} />
    </p>
    <ul className="headline-points">
      <li>{grantedRateSentence(headline)}</li>
      <MostLost statistics={statistics} />
      {points
        .map((sentence) => sentence(headline))
        .filter((sentence) => sentence !== null)
        .map((sentence) => (
          <li key={wordsOf(sentence)}>
            <Figures of={sentence} />
          </li>
        ))}
      <SlowestStage />
    </ul>
  </section>
);

const MostLost = ({ statistics }: { readonly statistics: PathStatistics }) => {
  const sentence = mostLostSentence(statistics.headline);
  return sentence === null ? null : (
    <li>
      <Figures of={sentence} /> {answeredThereSentence(statistics)}
    </li>
  );
};

const SlowestStage = () => {
  const { filters } = useCohortAddress();
  const { data } = useQuery(stageTimesQuery(filters));
  return data === undefined ? null : (
    <li>
      <Figures of={slowestStageSentence(data)} />
    </li>
  );
};
