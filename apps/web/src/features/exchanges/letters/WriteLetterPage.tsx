import '../exchanges.css';
import type { DossierExchanges, ListedLetterTemplate } from '@parcours/contracts';
import { letterEndpoints } from '@parcours/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { call } from '../../../api/call.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { exchangesQuery } from '../queries.ts';
import { letterTemplatesQuery } from '../templates/queries.ts';
import { LetterForm, type Prepared } from './LetterForm.tsx';

/** A letter to the person: a template with the facts of the dossier, read and corrected, then printed or copied. */
export const WriteLetterPage = () => {
  const { dossierId = '' } = useParams();
  const exchanges = useQuery(exchangesQuery(dossierId));
  const templates = useQuery(letterTemplatesQuery);
  const facts = useQuery({
    queryKey: ['dossier', dossierId, 'letter-facts'],
    queryFn: ({ signal }) => call(letterEndpoints.readLetterFacts, { params: { dossierId } }, signal),
  });
  const error = exchanges.error ?? templates.error ?? facts.error;
  const isRead = exchanges.data !== undefined && templates.data !== undefined && facts.data !== undefined;
  return (
    <Page
      title="Écrire à la personne"
      width="reading"
      actions={<ButtonLink to={`/dossiers/${dossierId}/echanges`}>Revenir aux échanges</ButtonLink>}
    >
      <FailureNotice error={error} onRetry={() => [exchanges, templates, facts].map(({ refetch }) => refetch())} />
      {!isRead && error === null && <Skeleton lines={8} />}
      {isRead && <Loaded exchanges={exchanges.data} templates={templates.data.templates} prepared={facts.data} />}
    </Page>
  );
};

type LoadedProps = {
  readonly exchanges: DossierExchanges;
  readonly templates: readonly ListedLetterTemplate[];
  readonly prepared: Prepared;
};

const Loaded = ({ exchanges: { dossierId, reference, recipient }, templates, prepared }: LoadedProps) => (
  <>
    <p>{`Pour ${recipient.name}, dossier ${reference}.`}</p>
    <LetterForm dossierId={dossierId} templates={templates} prepared={prepared} />
  </>
);
