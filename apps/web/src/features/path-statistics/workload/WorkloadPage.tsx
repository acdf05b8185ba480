import '../path-statistics.css';
import '../section/section.css';
import '../../../ui/table.css';
import { weeksSentence, workloadDefinitions, workloadLimitSentence, workloadSentence } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { workloadQuery } from '../queries.ts';
import { Definitions } from '../section/Definitions.tsx';
import { Looks } from '../section/looks.tsx';
import { AgentTable, AgeTable } from './LoadTables.tsx';
import { Weeks } from './Weeks.tsx';

/** The work before the service today: no ranking of people. */
export const WorkloadPage = () => {
  const { data, error, refetch } = useQuery(workloadQuery);
  return (
    <Page title="Charge du service">
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={10} />}
      {data !== undefined && (
        <div className="figures">
          <section className="headline" aria-label="L’essentiel">
            <p className="headline-sentence" role="status">
              {workloadSentence(data)}
            </p>
            <p className="reading-width">{workloadLimitSentence()}</p>
          </section>
          <section className="statistics-section" aria-labelledby="accompagnateurs">
            <h2 id="accompagnateurs">Qui suit quoi</h2>
            <AgentTable agents={data.agents} />
          </section>
          <section className="statistics-section" aria-labelledby="ages">
            <h2 id="ages">Depuis quand</h2>
            <AgeTable stages={data.stages} />
          </section>
          <section className="statistics-section" aria-labelledby="semaines">
            <h2 id="semaines">Semaine après semaine</h2>
            <p className="section-sentence">{weeksSentence(data)}</p>
            <Weeks weeks={data.weeks} />
            <Definitions of={workloadDefinitions} />
          </section>
          <Looks />
        </div>
      )}
    </Page>
  );
};
