import type { DossierExchanges, ListedLetter } from '@parcours/contracts';
import { instantLabel, letterFailureSentences, letterStateLabels, letterWayLabels } from '@parcours/wording';
import { Link } from 'react-router';
import { ButtonLink } from '../../../ui/Button.tsx';

/** What was written to the person, latest first. */
export const Letters = ({ exchanges: { dossierId, letters } }: { readonly exchanges: DossierExchanges }) => (
  <section className="stack exchanges" aria-labelledby="letters">
    <div className="exchanges-head">
      <h2 id="letters">Lettres et messages</h2>
      <ButtonLink isDense to={`/dossiers/${dossierId}/echanges/ecrire`}>
        Écrire à la personne
      </ButtonLink>
    </div>
    {letters.length === 0 && <p className="muted">Rien n’est écrit. Ce qui part d’ici est gardé mot pour mot.</p>}
    <ul>
      {letters.map((letter) => (
        <LetterItem key={letter.id} dossierId={dossierId} letter={letter} />
      ))}
    </ul>
  </section>
);

const LetterItem = ({ dossierId, letter }: { readonly dossierId: string; readonly letter: ListedLetter }) => (
  <li className="exchange">
    <div className="exchange-words">
      <p>
        <Link to={`/dossiers/${dossierId}/echanges/lettres/${letter.id}`}>{letter.subject}</Link>
      </p>
      <LetterStanding letter={letter} />
    </div>
  </li>
);

/** Where a letter is, by whom and when; and why it did not leave. */
export const LetterStanding = ({ letter }: { readonly letter: ListedLetter }) => {
  const { state, way, writtenBy, writtenAt, failure } = letter;
  return (
    <>
      <p className="small">
        <strong className={`letter-state letter-${state}`}>{letterStateLabels[state]}</strong>
        <span className="muted">{` ${letterWayLabels[way]}. Écrit par ${writtenBy}, le ${instantLabel(writtenAt)}`}</span>
      </p>
      {failure !== null && <p className="small">{letterFailureSentences[failure]}</p>}
    </>
  );
};
