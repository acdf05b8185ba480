import type { Workload } from '@parcours/contracts';
import { stages } from '@parcours/domain/path';
import { ageBands } from '@parcours/domain/statistics';
import { ageBandLabels, numberLabel, stageLabels } from '@parcours/wording';
import { Link } from 'react-router';
import { TableScroll } from '../section/TableScroll.tsx';

/** The people in the order of their names, then nobody; a line of everybody last. */
export const AgentTable = ({ agents }: Pick<Workload, 'agents'>) => (
  <TableScroll label="Dossiers en cours par accompagnateur et par étape">
    <table className="table load-table">
      <caption className="hidden-visually">Dossiers en cours par accompagnateur et par étape</caption>
      <thead>
        <tr>
          {['Accompagnateur', 'En cours', ...stages.map((stage) => stageLabels[stage])].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">Attentes en retard</th>
          <th scope="col">Tâches en retard</th>
        </tr>
      </thead>
      <tbody>
        {agents.map(({ agent, open, stages: byStage, lateTasks, lateWaits }) => (
          <tr key={agent?.id ?? 'nobody'}>
            <th scope="row">{agent?.name ?? 'Personne encore'}</th>
            <td>
              <OpenDossiers of={open} agent={agent?.id ?? 'nobody'} />
            </td>
            {stages.map((stage) => (
              <td key={stage}>
                <OpenDossiers of={byStage[stage]} agent={agent?.id ?? 'nobody'} stage={stage} />
              </td>
            ))}
            <td>{numberLabel(lateWaits)}</td>
            <td>{numberLabel(lateTasks)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Le service</th>
          <td>
            <OpenDossiers of={sum(agents.map(({ open }) => open))} />
          </td>
          {stages.map((stage) => (
            <td key={stage}>
              <OpenDossiers of={sum(agents.map(({ stages: byStage }) => byStage[stage]))} stage={stage} />
            </td>
          ))}
          <td>{numberLabel(sum(agents.map(({ lateWaits }) => lateWaits)))}</td>
          <td>{numberLabel(sum(agents.map(({ lateTasks }) => lateTasks)))}</td>
        </tr>
      </tfoot>
    </table>
  </TableScroll>
);

/** How long ago the open dossiers of each stage came. */
export const AgeTable = ({ stages: loads }: Pick<Workload, 'stages'>) => (
  <TableScroll label="Dossiers en cours par étape et par âge">
    <table className="table load-table">
      <caption className="hidden-visually">Dossiers en cours par étape et par âge</caption>
      <thead>
        <tr>
          {['Étape', 'En cours', ...ageBands.map((band) => ageBandLabels[band])].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {loads.map(({ stage, open, ages }) => (
          <tr key={stage}>
            <th scope="row">{stageLabels[stage]}</th>
            <td>
              <OpenDossiers of={open} stage={stage} />
            </td>
            {ageBands.map((band) => (
              <td key={band}>{numberLabel(ages[band])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A number that opens the dossiers it counts; none opens nothing. */
const OpenDossiers = ({
  of: count,
  ...filters
}: {
  readonly of: number;
  readonly agent?: string;
  readonly stage?: string;
}) =>
  count === 0 ? (
    <span className="muted">0</span>
  ) : (
    <Link to={`/dossiers?${new URLSearchParams({ state: 'open', ...filters })}`}>{numberLabel(count)}</Link>
  );
