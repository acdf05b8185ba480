import './path-statistics.css';
import '../../ui/table.css';
import type { ComparedFilters, PathStatistics } from '@parcours/contracts';
import { cohortSentence, filterNotUnderstoodSentence, french } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { hasRole, useAccount } from '../../api/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useCohortAddress } from './address.ts';
import { CohortFilter } from './CohortFilter.tsx';
import { Contents } from './Contents.tsx';
import { EmptyCohort } from './EmptyCohort.tsx';
import { Figures } from './Figures.tsx';
import { Funnel } from './Funnel.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { Headline } from './Headline.tsx';
import { Losses } from './Losses.tsx';
import { PathDefinitions } from './PathDefinitions.tsx';
import { pathQuery } from './queries.ts';
import { Looks } from './section/looks.tsx';
import { type SectionId, sectionTitles } from './section/sections.ts';
import { Channels } from './sections/Channels.tsx';
import { Comparison } from './sections/Comparison.tsx';
import { ConditionCosts } from './sections/ConditionCosts.tsx';
import { Detours } from './sections/Detours.tsx';
import { Endings } from './sections/Endings.tsx';
import { OwnerTimes } from './sections/OwnerTimes.tsx';
import { Paths } from './sections/Paths.tsx';
import { PieceTimes } from './sections/PieceTimes.tsx';
import { Quality } from './sections/Quality.tsx';
import { Quarters } from './sections/Quarters.tsx';
import { StageTimes } from './sections/StageTimes.tsx';
import { WhatIf } from './sections/WhatIf.tsx';
import { Yardstick } from './Yardstick.tsx';

export const PathStatisticsPage = () => {
  const account = useAccount();
  const { filters, notUnderstood, isPast } = useCohortAddress();
  const { data, error, refetch, isPlaceholderData } = useQuery(pathQuery(filters));
  return (
    <Page
      title={french`Pourquoi si peu ?`}
      actions={hasRole(account, 'head') && <ButtonLink to="/charge">Charge du service</ButtonLink>}
    >
      <CohortFilter />
      {notUnderstood.length > 0 && <Notice look="information">{filterNotUnderstoodSentence(notUnderstood)}</Notice>}
      {isPast && (
        <Notice look="information">
          {french`Chiffres d’un jour passé : ce qui est arrivé ensuite n’existe pas. Ils n’ouvrent pas de liste, car les listes montrent aujourd’hui.`}
        </Notice>
      )}
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

const Cohort = ({ statistics }: { readonly statistics: PathStatistics }) => {
  const { compared } = useCohortAddress();
  if (statistics.headline.firstContacts === 0) return <EmptyCohort statistics={statistics} />;
  return (
    <>
      <div className="headline-beside">
        <Headline statistics={statistics} />
        <Contents without={absentSections(statistics, compared)} />
      </div>
      {compared !== null && <Comparison compared={compared} />}
      <section className="statistics-section" aria-labelledby="parcours">
        <h2 id="parcours">{sectionTitles.parcours}</h2>
        <Funnel statistics={statistics} />
        <FunnelTable statistics={statistics} />
        <Yardstick statistics={statistics} />
        <PathDefinitions />
      </section>
      <Losses statistics={statistics} />
      <StageTimes />
      <OwnerTimes />
      <Endings />
      <ConditionCosts />
      <PieceTimes />
      <Detours />
      <Paths />
      <Channels />
      <Quarters />
      <WhatIf />
      <Quality />
      <Looks />
      <p className="muted small">
        <Figures of={cohortSentence(statistics)} />
      </p>
    </>
  );
};

const absentSections = ({ losses }: PathStatistics, compared: ComparedFilters | null): readonly SectionId[] => [
  ...(compared === null ? (['comparaison'] as const) : []),
  ...(losses.length === 0 ? (['arrets'] as const) : []),
];
