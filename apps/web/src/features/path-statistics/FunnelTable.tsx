import type { PathStatistics, Rate } from '@parcours/contracts';
import { intervalLabel, milestoneLabels, outOf, shareLabel } from '@parcours/wording';
import { Link } from 'react-router';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { dossiersBehind, useCohortAddress } from './address.ts';

/** The same figures as the drawing, as a table. */
export const FunnelTable = ({ statistics: { funnel } }: { readonly statistics: PathStatistics }) => {
  const { filters } = useCohortAddress();
  return (
    <Disclosure title="Les mêmes chiffres en tableau" level={3}>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Étape</th>
              <th scope="col">Atteinte</th>
              <th scope="col">Part des premiers contacts</th>
              <th scope="col">Part de l’étape d’avant</th>
              <th scope="col">Perdus ensuite</th>
              <th scope="col">En cours</th>
            </tr>
          </thead>
          <tbody>
            {funnel.map(({ milestone, reached, ofStart, ofPrevious, lost, open }) => (
              <tr key={milestone}>
                <th scope="row">{milestoneLabels[milestone]}</th>
                <td>
                  <Link to={dossiersBehind(filters, { reached: milestone })}>{reached}</Link>
                </td>
                <RateCell rate={ofStart} />
                <RateCell rate={ofPrevious} />
                <td>
                  <Link to={dossiersBehind(filters, { furthest: milestone, state: 'closed' })}>{lost}</Link>
                </td>
                <td>
                  <Link to={dossiersBehind(filters, { furthest: milestone, state: 'open' })}>{open}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
};

const RateCell = ({ rate }: { readonly rate: Rate | null }) => {
  if (rate === null || rate.n === 0) return <td className="muted">sans objet</td>;
  const [share, interval] = [shareLabel(rate), intervalLabel(rate)];
  return (
    <td>
      {share ?? outOf(rate)}
      {share !== null && <span className="cell-second">{outOf(rate)}</span>}
      {interval !== null && <span className="cell-second">de {interval}</span>}
    </td>
  );
};
