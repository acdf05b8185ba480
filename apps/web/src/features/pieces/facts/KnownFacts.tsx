import type { ChecklistView } from '@parcours/contracts';
import { capitalised, pieceFactLabels, pieceFactValue } from '@parcours/wording';
import { Link } from 'react-router';
import { factsInOrder } from './FactFields.tsx';

/** What need not be asked again: the situation of the household and the request say it. */
export const KnownFacts = ({ checklist }: { readonly checklist: ChecklistView }) => {
  const { dossierId, situation, origins } = checklist;
  const known = factsInOrder.filter((fact) => origins[fact] === 'situation');
  const toSay = factsInOrder.length - known.length;
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
      <p className="small muted">
        Pour changer l’une de ces réponses :{' '}
        <Link to={`/dossiers/${dossierId}/situation`}>Situation et conditions</Link>.
      </p>
      {toSay > 0 && <p>Le reste se dit ici :</p>}
    </section>
  );
};
