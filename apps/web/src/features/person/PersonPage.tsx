import './person.css';
import type { PersonView } from '@parcours/contracts';
import { french } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { hasRole, useAccount } from '../../api/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Corrections } from './Corrections.tsx';
import { PersonForm } from './PersonForm.tsx';
import { personQuery } from './queries.ts';

/** Who the person of a dossier is, and how to reach them. */
export const PersonPage = () => {
  const { dossierId = '' } = useParams();
  const isAgent = hasRole(useAccount(), 'agent');
  const { data: view, error, refetch } = useQuery(personQuery(dossierId));
  return (
    <Page
      title={view === undefined ? 'Identité et coordonnées' : `Identité et coordonnées, dossier ${view.reference}`}
      windowTitle="Identité et coordonnées"
      width="reading"
      actions={isAgent ? <ButtonLink to={`/dossiers/${dossierId}`}>Revenir au dossier</ButtonLink> : undefined}
    >
      <FailureNotice error={view === undefined ? error : null} onRetry={refetch} />
      {view === undefined && error === null && <Skeleton lines={8} />}
      {view !== undefined && (
        <>
          <PersonForm key={view.dossierId} view={view} />
          {isAgent && <OtherDossiers view={view} />}
          <Corrections corrections={view.corrections} />
        </>
      )}
    </Page>
  );
};

const OtherDossiers = ({ view: { otherDossiers } }: { readonly view: PersonView }) =>
  otherDossiers.length === 0 ? null : (
    <p>
      {french`Autres dossiers de cette personne : `}
      {otherDossiers.map(({ id, reference }) => (
        <Link key={id} to={`/dossiers/${id}`}>
          {reference}{' '}
        </Link>
      ))}
    </p>
  );
