import './situation.css';
import type { SituationView } from '@parcours/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { DossierRooms } from '../../ui/dossier/DossierRooms.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { situationQuery } from './queries.ts';
import { SituationForm } from './SituationForm.tsx';

const windowTitle = 'Situation et conditions';

/** What is known of a person and a household, and what it says of the conditions. */
export const SituationPage = () => {
  const { dossierId = '' } = useParams();
  const client = useQueryClient();
  const { data: view, error, refetch } = useQuery(situationQuery(dossierId));
  // Taking somebody else's version starts the form anew.
  const [attempt, setAttempt] = useState(0);
  const takeTheirs = async () => {
    await client.refetchQueries(situationQuery(dossierId));
    setAttempt((before) => before + 1);
  };
  return (
    <Page title={view === undefined ? windowTitle : titleOf(view)} windowTitle={windowTitle}>
      <DossierRooms dossierId={dossierId} />
      <FailureNotice error={view === undefined ? error : null} onRetry={refetch} />
      {view === undefined && error === null && <Skeleton lines={10} />}
      {view !== undefined && (
        <SituationForm key={`${dossierId} ${attempt}`} view={view} onTakeTheirs={() => void takeTheirs()} />
      )}
    </Page>
  );
};

const titleOf = ({ person: { lastName, firstName } }: SituationView): string =>
  `Situation de ${[lastName.toUpperCase(), firstName].filter((part) => part).join(' ')}`;
