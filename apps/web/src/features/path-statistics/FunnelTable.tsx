import type { PathStatistics } from '@parcours/contracts';
import { milestoneLabels, numberLabel } from '@parcours/wording';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Behind } from './Behind.tsx';
import { RateWords } from './RateWords.tsx';
import { TableScroll } from './section/TableScroll.tsx';

/** The same figures as the drawing, as a table. */
export const FunnelTable = ({ statistics: { funnel } }: { readonly statistics: PathStatistics }) => {
  return (
    <Disclosure title="Les mêmes chiffres en tableau" level={3}>
      <TableScroll label="Les étapes, en tableau">
        <table className="table">
          <caption className="hidden-visually">
            Dossiers qui ont atteint chaque étape, et ce qu’ils sont devenus ensuite
          </caption>
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
                  <Behind dossiers={{ reached: milestone }}>{numberLabel(reached)}</Behind>
                </td>
                <td>
                  <RateWords rate={ofStart} />
                </td>
                <td>
                  <RateWords rate={ofPrevious} />
                </td>
                <td>
                  <Behind dossiers={{ furthest: milestone, state: 'closed' }}>{numberLabel(lost)}</Behind>
                </td>
                <td>
                  <Behind dossiers={{ furthest: milestone, state: 'open' }}>{numberLabel(open)}</Behind>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Disclosure>
  );
};
