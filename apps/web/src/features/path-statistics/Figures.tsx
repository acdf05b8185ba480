import type { FiguredSentence } from '@parcours/wording';
import { Link } from 'react-router';
import { dossiersBehind, useCohortAddress } from './address.ts';

/** A sentence, each of its figures opening the dossiers behind it. */
export const Figures = ({ of: sentence }: { readonly of: FiguredSentence }) => {
  const { filters } = useCohortAddress();
  return sentence.map((part) => {
    if (typeof part === 'string') return part;
    const list = dossiersBehind(filters, part.behind);
    return (
      <Link key={list} to={list}>
        {part.words}
      </Link>
    );
  });
};
