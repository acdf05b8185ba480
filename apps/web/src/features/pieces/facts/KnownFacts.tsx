import type { ChecklistView } from '@parcours/contracts';
import { awaitedAnswers, type PieceFact, pieceFacts } from '@parcours/domain/checklist';
import { capitalised, counted, french, pieceFactLabels, pieceFactValue } from '@parcours/wording';
import { Link } from 'react-router';
import { factsAskedHere } from './FactFields.tsx';

/** What is not asked here: the situation of the household and the request say it, or are still to. */
export const KnownFacts = ({ checklist }: { readonly checklist: ChecklistView }) => {
  const { dossierId, situation, gaps } = checklist;
  const here = new Set<PieceFact>(factsAskedHere(checklist));
  const known = pieceFacts.filter((fact) => situation[fact] !== null && !here.has(fact));
  const elsewhere = awaitedAnswers(gaps).filter((fact) => !here.has(fact));
  return (
    <section className="known-facts" aria-labelledby="known-facts">
      <h3 id="known-facts">D’après la demande et la situation</h3>
      <dl className="known-facts-list">
        {known.map((fact) => (
          <div key={fact}>
            <dt>{capitalised(pieceFactLabels[fact])}</dt>
            <dd>{pieceFactValue(fact, situation)}</dd>
          </div>
        ))}
      </dl>
      {elsewhere.length > 0 && (
        <p>
          <strong>{counted(elsewhere.length, 'réponse à donner', 'réponses à donner')}</strong>
          {french` dans la situation : ${elsewhere.map((fact) => pieceFactLabels[fact]).join(', ')}.`}
        </p>
      )}
      <p className="small muted">
        Ces réponses se donnent et se changent une seule fois, pour les conditions et pour les pièces :{' '}
        <Link to={`/dossiers/${dossierId}/situation`}>Situation et conditions</Link>.
      </p>
      {here.size > 0 && <p>Le reste ne sert qu’aux pièces et se dit ici :</p>}
    </section>
  );
};
