import type { PathStatistics } from '@parcours/contracts';
import {
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

const points = [mostLostSentence, largestLossSentence, whoSaidNoSentence, stillOpenSentence];

/** The answer in words, before any drawing. */
export const Headline = ({ statistics: { headline } }: { readonly statistics: PathStatistics }) => (
  <section className="headline" aria-label="L’essentiel">
    <p className="headline-sentence" role="status">
      <Figures of={headlineSentence(headline)} />
    </p>
    <ul className="headline-points">
      <li>{grantedRateSentence(headline)}</li>
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

const SlowestStage = () => {
  const { filters } = useCohortAddress();
  const { data } = useQuery(stageTimesQuery(filters));
  return data === undefined ? null : (
    <li>
      <Figures of={slowestStageSentence(data)} />
    </li>
  );
};
