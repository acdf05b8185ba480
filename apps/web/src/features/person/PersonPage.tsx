import './person.css';
import type { PersonView } from '@parcours/contracts';
import { french, severalOpenWords, stateLabels, uncapitalised } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { hasRole, useAccount } from '../../api/session.ts';
import { DossierHead } from '../../ui/dossier/DossierRooms.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Corrections } from './Corrections.tsx';
import { MergeDialog } from './merge/MergeDialog.tsx';
import { SimilarRecords } from './merge/SimilarRecords.tsx';
import { StandingMerges } from './merge/StandingMerges.tsx';
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
    >
      {isAgent && <DossierHead dossierId={dossierId} />}
      <FailureNotice error={view === undefined ? error : null} onRetry={refetch} />
      {view === undefined && error === null && <Skeleton lines={8} />}
      {view !== undefined && (
        <>
          <PersonForm key={view.dossierId} view={view} />
          {isAgent && <SamePerson view={view} />}
          <Corrections corrections={view.corrections} />
        </>
      )}
    </Page>
  );
};

/** The person's other dossiers, the records that became this one, and those that perhaps should. */
const SamePerson = ({ view }: { readonly view: PersonView }) => {
  const [address, setAddress] = useSearchParams();
  const other = address.get(mergedWith);
  const compare = (otherDossierId: string | null) =>
    setAddress(otherDossierId === null ? {} : { [mergedWith]: otherDossierId }, { replace: true });
  return (
    <>
      <OtherDossiers view={view} />
      <StandingMerges view={view} />
      <SimilarRecords dossierId={view.dossierId} onCompare={compare} />
      {other !== null && <MergeDialog view={view} otherDossierId={other} onClose={() => compare(null)} />}
    </>
  );
};

/** In the address, the dossier whose person is compared with this one. */
const mergedWith = 'reunir';

const OtherDossiers = ({ view: { otherDossiers, hasSeveralOpen } }: { readonly view: PersonView }) =>
  otherDossiers.length === 0 ? null : (
    <>
      {hasSeveralOpen && <Notice look="information">{severalOpenWords}</Notice>}
      <p>
        {french`Autres dossiers de cette personne : `}
        {otherDossiers.map(({ id, reference, state }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link to={`/dossiers/${id}`}>{reference}</Link> ({uncapitalised(stateLabels[state])})
          </span>
        ))}
      </p>
    </>
  );
