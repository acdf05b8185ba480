import type { PathStatistics } from '@parcours/contracts';
import { nationalYardstick } from '@parcours/domain/statistics';
import { french, milestoneLabels, percentageLabel, yardstickLabels } from '@parcours/wording';
import { RateWords } from './RateWords.tsx';
import { TableScroll } from './section/TableScroll.tsx';

/** The national funnel beside the town's: a mark to read by, never a norm. */
export const Yardstick = ({ statistics: { funnel } }: { readonly statistics: PathStatistics }) => (
  <div className="yardstick">
    <h3>Un repère national, de 2013</h3>
    <p className="reading-width">
      {french`Pour 16 premiers contacts, 7 projets recevables, 4 personnes venues, 2 dossiers instruits, 1 en comité (Gloukoviezoff et Rebière, 2013). C’est un repère, pas une norme : les étapes n’y sont pas tout à fait les mêmes, et réorienter vers une meilleure aide fait moins de prêts.`}
    </p>
    <TableScroll label="Repère national">
      <table className="table">
        <caption className="hidden-visually">Parts de la ville à côté du repère national de 2013</caption>
        <thead>
          <tr>
            <th scope="col">Étape ici</th>
            <th scope="col">Ici</th>
            <th scope="col">France, 2013</th>
          </tr>
        </thead>
        <tbody>
          {nationalYardstick.map(({ milestone, of16 }) => (
            <tr key={milestone}>
              <th scope="row">{milestoneLabels[milestone]}</th>
              <td>
                <RateWords rate={funnel.find((step) => step.milestone === milestone)?.ofStart ?? null} />
              </td>
              <td>
                {percentageLabel(of16 / 16)}
                <span className="cell-second">
                  {of16} sur 16, « {yardstickLabels[milestone]} »
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  </div>
);
