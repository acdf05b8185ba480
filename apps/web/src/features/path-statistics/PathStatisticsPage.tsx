import './path-statistics.css';
import '../../ui/table.css';
import { type CohortFilters, type PathStatistics, statisticsEndpoints } from '@parcours/contracts';
import { cohortSentence, filterNotUnderstoodSentence, french } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useCohortAddress } from './address.ts';
import { CohortFilter } from './CohortFilter.tsx';
import { Definitions } from './Definitions.tsx';
import { EmptyCohort } from './EmptyCohort.tsx';
import { Figures } from './Figures.tsx';
import { Funnel } from './Funnel.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { Headline } from './Headline.tsx';
import { Losses } from './Losses.tsx';

const statisticsQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'path', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readPathStatistics, { query: filters }, signal),
    placeholderData: (previous) => previous,
  });

export const PathStatisticsPage = () => {
  const { filters, notUnderstood } = useCohortAddress();
  const { data, error, refetch, isPlaceholderData } = useQuery(statisticsQuery(filters));
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
        <Definitions />
      </section>
      <Losses statistics={statistics} />
      <p className="muted small">
        <Figures of={cohortSentence(statistics)} />
      </p>
    </>
  );
