import type { FiguredSentence } from '@parcours/wording';
import { Behind } from './Behind.tsx';

/** A sentence, each of its figures opening the dossiers behind it. */
export const Figures = ({ of: sentence }: { readonly of: FiguredSentence }) =>
  sentence.map((part) => {
    if (typeof part === 'string') return part;
    return (
      <Behind key={JSON.stringify(part.behind)} dossiers={part.behind}>
        {part.words}
      </Behind>
    );
  });
