import type { PathStatistics } from '@parcours/contracts';
import { cohortSentence, headlineSentence, reversedPeriodSentence, wordsOf } from '@parcours/wording';
import { hasRole, useAccount } from '../../api/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { useCohortAddress } from './address.ts';
import { Figures } from './Figures.tsx';

export const EmptyCohort = ({ statistics }: { readonly statistics: PathStatistics }) => {
  const account = useAccount();
  const { filters } = useCohortAddress();
  const reversed = reversedPeriodSentence(filters);
  const whatToDo = reversed === null ? 'Élargissez la période, ou retirez un filtre.' : 'Corrigez l’un des deux jours.';
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <section className="stack">
      <p className="headline-sentence" role="status">
        {isFiltered
          ? (reversed ?? wordsOf(headlineSentence(statistics.headline)))
          : 'Aucun premier contact n’est encore noté.'}
      </p>
      <p>
        {isFiltered
          ? whatToDo
          : 'Les chiffres viendront d’eux-mêmes avec les premiers contacts, ou avec la reprise de l’ancien registre.'}
      </p>
      <div className="row">
        {isFiltered ? (
          <ButtonLink to="/pourquoi-si-peu">Voir tous les premiers contacts</ButtonLink>
        ) : (
          hasRole(account, 'agent', 'administrator') && <ButtonLink to="/reprise">Reprendre un registre</ButtonLink>
        )}
      </div>
      <p className="muted small">
        <Figures of={cohortSentence(statistics)} />
      </p>
    </section>
  );
};
