import './path-statistics.css';
import '../../ui/table.css';
import type { PathStatistics } from '@parcours/contracts';
import { cohortSentence, filterNotUnderstoodSentence, french } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useCohortAddress } from './address.ts';
import { CohortFilter } from './CohortFilter.tsx';
import { EmptyCohort } from './EmptyCohort.tsx';
import { Figures } from './Figures.tsx';
import { Funnel } from './Funnel.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { Headline } from './Headline.tsx';
import { Losses } from './Losses.tsx';
import { PathDefinitions } from './PathDefinitions.tsx';
import { pathQuery } from './queries.ts';
import { StageTimes } from './sections/StageTimes.tsx';

export const PathStatisticsPage = () => {
  const { filters, notUnderstood } = useCohortAddress();
  const { data, error, refetch, isPlaceholderData } = useQuery(pathQuery(filters));
  return (
    <Page title={french`Pourquoi si peu ?`}>
      <CohortFilter />
      {notUnderstood.length > 0 && <Notice look="information">{filterNotUnderstoodSentence(notUnderstood)}</Notice>}
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={10} />}
      {data !== undefined && (
        <div className="figures" aria-busy={isPlaceholderData}>
          <Cohort statistics={data} />
        </div>
      )}
    </Page>
  );
};

const Cohort = ({ statistics }: { readonly statistics: PathStatistics }) =>
  statistics.headline.firstContacts === 0 ? (
    <EmptyCohort statistics={statistics} />
  ) : (
    <>
      <Headline statistics={statistics} />
      <section className="stack" aria-labelledby="funnel">
        <h2 id="funnel">Étape par étape</h2>
        <Funnel statistics={statistics} />
        <FunnelTable statistics={statistics} />
        <PathDefinitions />
      </section>
      <Losses statistics={statistics} />
      <StageTimes />
      <p className="muted small">
        <Figures of={cohortSentence(statistics)} />
      </p>
    </>
  );
