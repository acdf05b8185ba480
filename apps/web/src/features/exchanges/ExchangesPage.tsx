import './exchanges.css';
import type { DossierExchanges } from '@parcours/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DossierHead } from '../../ui/dossier/DossierRooms.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Letters } from './letters/Letters.tsx';
import { ContactNotes } from './notes/ContactNotes.tsx';
import { WorkingNotes } from './notes/WorkingNotes.tsx';
import { exchangesQuery } from './queries.ts';
import { Redirections } from './redirections/Redirections.tsx';

/** What was said and written about a dossier; apart from it, what the service notes for itself. */
export const ExchangesPage = () => {
  const { dossierId = '' } = useParams();
  const { data: exchanges, error, refetch } = useQuery(exchangesQuery(dossierId));
  return (
    <Page title={exchanges === undefined ? 'Échanges' : `Échanges du dossier ${exchanges.reference}`}>
      <DossierHead dossierId={dossierId} />
      <FailureNotice error={error} onRetry={refetch} />
      {exchanges === undefined && error === null && <Skeleton lines={8} />}
      {exchanges !== undefined && <Loaded key={exchanges.dossierId} exchanges={exchanges} />}
    </Page>
  );
};

const Loaded = ({ exchanges }: { readonly exchanges: DossierExchanges }) => (
  <>
    <ContactNotes exchanges={exchanges} />
    <Letters exchanges={exchanges} />
    <Redirections exchanges={exchanges} />
    <WorkingNotes exchanges={exchanges} />
  </>
);
