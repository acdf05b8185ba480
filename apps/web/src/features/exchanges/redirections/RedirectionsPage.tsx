import '../../../ui/table.css';
import '../exchanges.css';
import { type RedirectionCount, redirectionEndpoints } from '@parcours/contracts';
import { redirectionOutcomes, redirectionTargets } from '@parcours/domain/redirection';
import {
  capitalised,
  numberLabel,
  redirectionOutcomeLabels,
  redirectionsSentence,
  redirectionTargetLabels,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../../../api/call.ts';
import { hasRole, useAccount } from '../../../api/session.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { personName } from '../../../ui/person-name.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { RedirectionItem } from './RedirectionItem.tsx';

/** What left with associations and other schemes: how much, what became of it, and whom to ask. */
export const RedirectionsPage = () => {
  const isAgent = hasRole(useAccount(), 'agent');
  const { data, error, refetch } = useQuery({
    queryKey: ['redirections', 'counts'],
    queryFn: ({ signal }) => call(redirectionEndpoints.countRedirections, {}, signal),
  });
  return (
    <Page title="Réorientations" width="reading">
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && <Counts counts={data.counts} />}
      {isAgent && <Awaited />}
    </Page>
  );
};

const totalOf = (counts: readonly RedirectionCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

const Counts = ({ counts }: { readonly counts: readonly RedirectionCount[] }) => {
  const targets = redirectionTargets.filter((target) => counts.some((counted) => counted.target === target));
  const countOf = (target: string, outcome: string | null) =>
    totalOf(counts.filter((counted) => counted.target === target && counted.outcome === outcome));
  return (
    <section className="stack" aria-label="Combien, et avec quelle suite">
      <p className="redirections-sentence">
        {redirectionsSentence(totalOf(counts), totalOf(counts.filter(({ outcome }) => outcome === null)))}
      </p>
      {targets.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard
        <section className="redirections-table" aria-label="Tableau des suites" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Vers qui</th>
                {redirectionOutcomes.map((outcome) => (
                  <th key={outcome} scope="col">
                    {redirectionOutcomeLabels[outcome]}
                  </th>
                ))}
                <th scope="col">À connaître</th>
              </tr>
            </thead>
            <tbody>
              {targets.map((target) => (
                <tr key={target}>
                  <th scope="row">{capitalised(redirectionTargetLabels[target])}</th>
                  {[...redirectionOutcomes, null].map((outcome) => (
                    <td key={outcome}>{numberLabel(countOf(target, outcome))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};

/** Of whom nobody knows yet what became of it, oldest first. */
const Awaited = () => {
  const { data, error, refetch } = useQuery({
    queryKey: ['redirections', 'awaited'],
    queryFn: ({ signal }) => call(redirectionEndpoints.listRedirections, {}, signal),
  });
  return (
    <section className="stack" aria-labelledby="awaited">
      <h2 id="awaited">Suites à connaître</h2>
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.awaited.length === 0 && <p className="muted">La suite de chaque réorientation est notée.</p>}
      <ul>
        {data?.awaited.map(({ redirection, dossierId, reference, person }) => (
          <RedirectionItem
            key={redirection.id}
            dossierId={dossierId}
            redirection={redirection}
            about={
              <p>
                <Link to={`/dossiers/${dossierId}/echanges`}>{personName(person)}</Link>{' '}
                <span className="muted">{reference}</span>
              </p>
            }
          />
        ))}
      </ul>
    </section>
  );
};
