import { type FiguredSentence, wordsOf } from '@parcours/wording';
import { Figures } from '../Figures.tsx';

/** What the figures show, the answer first; then what they do not show. */
export const Sentences = ({ of: sentences }: { readonly of: readonly (FiguredSentence | null)[] }) => {
  const [first, ...others] = sentences.filter((sentence) => sentence !== null);
  return (
    <div className="section-sentences">
      {first !== undefined && (
        <p className="section-sentence">
          <Figures of={first} />
        </p>
      )}
      {others.map((sentence) => (
        <p key={wordsOf(sentence)}>
          <Figures of={sentence} />
        </p>
      ))}
    </div>
  );
};
