import type { PathStatistics } from '@parcours/contracts';
import { endKinds } from '@parcours/domain/path';
import {
  endDefinitions,
  endLabels,
  french,
  lossesLimitSentence,
  lossesSentence,
  milestoneLabels,
  numberLabel,
  reasonLabel,
  whoSaidNoLabels,
} from '@parcours/wording';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Behind } from './Behind.tsx';
import { Sentences } from './section/Sentences.tsx';
import { sectionTitles } from './section/sections.ts';
import { TableScroll } from './section/TableScroll.tsx';

/** Where they stopped, why, and who said no; the largest first. */
export const Losses = ({ statistics: { losses } }: { readonly statistics: PathStatistics }) => {
  if (losses.length === 0) return null;
  const total = losses.reduce((sum, { dossiers }) => sum + dossiers, 0);
  return (
    <section className="statistics-section" aria-labelledby="arrets">
      <h2 id="arrets">{sectionTitles.arrets}</h2>
      <Sentences of={[lossesSentence({ losses }), lossesLimitSentence({ losses })]} />
      <TableScroll label="Dossiers arrêtés, en tableau">
        <table className="table">
          <caption className="hidden-visually">Dossiers arrêtés, par dernière étape, motif et qui a dit non</caption>
          <thead>
            <tr>
              <th scope="col">Dossiers</th>
              <th scope="col">Dernière étape franchie</th>
              <th scope="col">Fin et motif principal</th>
              <th scope="col">Qui a dit non</th>
            </tr>
          </thead>
          <tbody>
            {losses.map(({ furthest, end, reason, name, dossiers }) => (
              <tr key={`${furthest} ${end} ${reason}`}>
                <td className="cell-count">
                  <Behind dossiers={{ furthest, state: 'closed', end, reason }}>{numberLabel(dossiers)}</Behind>
                </td>
                <td>{milestoneLabels[furthest]}</td>
                <td>
                  {endLabels[end]}
                  <span className="cell-second">{reasonLabel(end, reason, name)}</span>
                </td>
                <td>{whoSaidNoLabels[end]}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td className="cell-count">
                <Behind dossiers={{ state: 'closed' }}>{numberLabel(total)}</Behind>
              </td>
              <td colSpan={3}>{french`en tout ; la somme est celle des « perdus » du parcours`}</td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      <EndDefinitions />
    </section>
  );
};

const countedEnds = endKinds.filter((end) => end !== 'administrative');

const EndDefinitions = () => (
  <Disclosure title="Ce que veut dire chaque fin" level={3}>
    <dl className="definitions">
      {countedEnds.map((end) => (
        <div key={end}>
          <dt>{endLabels[end]}</dt>
          <dd>{endDefinitions[end]}</dd>
        </div>
      ))}
    </dl>
  </Disclosure>
);
