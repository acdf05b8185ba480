import type { PathStatistics } from '@parcours/contracts';
import {
  grantedRateSentence,
  headlineSentence,
  largestLossSentence,
  mostLostSentence,
  stillOpenSentence,
  whoSaidNoSentence,
  wordsOf,
} from '@parcours/wording';
import { Figures } from './Figures.tsx';

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
    </ul>
  </section>
);
