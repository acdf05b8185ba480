import type { Paths as PathsFigures } from '@parcours/contracts';
import {
  counted,
  endLabels,
  flowSentence,
  milestoneLabels,
  numberLabel,
  outcomeLabel,
  pathsDefinitions,
  pathsLimitSentence,
  pathsSentence,
  stepsLabel,
  variantLabel,
} from '@parcours/wording';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { Figures } from '../Figures.tsx';
import { FlowChart } from '../flow/FlowChart.tsx';
import { pathsQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableScroll } from '../section/TableScroll.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

/** The flow between milestones, and the commonest ways through. */
export const Paths = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="chemins" query={pathsQuery(filters)} definitions={pathsDefinitions}>
      {(figures) => (
        <>
          <Sentences of={[pathsSentence(figures), pathsLimitSentence(figures)]} />
          {figures.flow.links.length > 0 && <FlowChart flow={figures.flow} describedBy="chemins-decrits" />}
          <FlowDescription figures={figures} />
          <FlowTable flow={figures.flow} />
          <Variants figures={figures} />
        </>
      )}
    </Section>
  );
};

const FlowDescription = ({ figures }: { readonly figures: PathsFigures }) => {
  const sentence = flowSentence(figures);
  return sentence === null ? null : (
    <p id="chemins-decrits" className="reading-width">
      <Figures of={sentence} />
    </p>
  );
};

const FlowTable = ({ flow: { nodes, links } }: Pick<PathsFigures, 'flow'>) => {
  const ends = [...new Set(links.flatMap(({ to }) => (nodes.some(({ milestone }) => milestone === to) ? [] : [to])))];
  return (
    <TableTwin
      caption="Le flux entre les étapes et les fins"
      columns={['Étape', 'Y entrent', 'Continuent', ...ends.map(targetLabel), 'Encore en cours', 'Arrivés au bout']}
      rows={nodes.map(({ milestone, reached, open, finished }, index) => {
        const next = nodes[index + 1]?.milestone;
        const to = (target: string | undefined) =>
          links.find((link) => link.from === milestone && link.to === target)?.dossiers ?? 0;
        return [
          milestoneLabels[milestone],
          <Behind key="reached" dossiers={{ reached: milestone }}>
            {numberLabel(reached)}
          </Behind>,
          next === undefined ? (
            numberLabel(0)
          ) : (
            <Behind key="next" dossiers={{ reached: next }}>
              {numberLabel(to(next))}
            </Behind>
          ),
          ...ends.map((end) =>
            isEnd(end) ? (
              <Behind key={end} dossiers={{ furthest: milestone, state: 'closed', end }}>
                {numberLabel(to(end))}
              </Behind>
            ) : null,
          ),
          <Behind key="open" dossiers={{ furthest: milestone, state: 'open' }}>
            {numberLabel(open)}
          </Behind>,
          numberLabel(finished),
        ];
      })}
    />
  );
};

type Target = PathsFigures['flow']['links'][number]['to'];
const isEnd = (to: Target): to is Extract<Target, keyof typeof endLabels> => to in endLabels;
const targetLabel = (to: Target): string => (isEnd(to) ? endLabels[to] : milestoneLabels[to]);

const Variants = ({ figures: { variants, others } }: { readonly figures: PathsFigures }) => (
  <div className="stack">
    <h3>Les chemins les plus suivis</h3>
    <TableScroll label="Les chemins les plus suivis">
      <table className="table">
        <caption className="hidden-visually">Les chemins les plus suivis, du plus fréquent au moins fréquent</caption>
        <thead>
          <tr>
            <th scope="col">Chemin</th>
            <th scope="col">Dossiers</th>
            <th scope="col">Où ils en sont</th>
          </tr>
        </thead>
        <tbody>
          {variants.map(({ walked, steps, dossiers, outcomes }) => (
            <tr key={walked}>
              <th scope="row">
                {variantLabel({ steps })}
                <span className="cell-second">{stepsLabel(steps)}</span>
              </th>
              <td>
                <Behind dossiers={{ walked }}>
                  <RateWords rate={dossiers} />
                </Behind>
              </td>
              <td>
                <ul className="outcomes">
                  {outcomes.map((outcome) => (
                    <li key={`${outcome.state} ${outcome.end}`}>
                      <Behind
                        dossiers={{ walked, state: outcome.state, ...(outcome.end !== null && { end: outcome.end }) }}
                      >
                        {outcomeLabel(outcome)} <strong>{numberLabel(outcome.dossiers)}</strong>
                      </Behind>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
        {others.variants > 0 && (
          <tfoot>
            <tr>
              <td>{counted(others.variants, 'autre chemin', 'autres chemins')}</td>
              <td>{numberLabel(others.dossiers)}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </TableScroll>
  </div>
);
