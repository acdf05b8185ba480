import type { PathStatistics } from '@parcours/contracts';
import {
  counted,
  largestLossSentence,
  mostLostSentence,
  rateSentence,
  stillOpenSentence,
  whoSaidNoSentence,
} from '@parcours/wording';
import { Link } from 'react-router';
import { dossiersBehind, useCohortAddress } from './address.ts';

/** The answer in words, before any drawing. */
export const Headline = ({ statistics: { headline } }: { readonly statistics: PathStatistics }) => {
  const { filters } = useCohortAddress();
  const { granted, firstContacts } = headline;
  const sentences = [mostLostSentence, largestLossSentence, whoSaidNoSentence, stillOpenSentence].map((sentence) =>
    sentence(headline),
  );
  return (
    <section className="headline" aria-label="L’essentiel" role="status">
      <p className="headline-sentence">
        {granted.k === 0 ? (
          'Aucun prêt accordé'
        ) : (
          <Link to={dossiersBehind(filters, { reached: 'granted' })}>
            {counted(granted.k, 'prêt accordé', 'prêts accordés')}
          </Link>
        )}{' '}
        pour{' '}
        <Link to={dossiersBehind(filters, {})}>{counted(firstContacts, 'premier contact', 'premiers contacts')}</Link>.
      </p>
      <ul className="headline-points">
        <li>{rateSentence(granted)}.</li>
        {sentences
          .filter((sentence) => sentence !== null)
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </section>
  );
};
