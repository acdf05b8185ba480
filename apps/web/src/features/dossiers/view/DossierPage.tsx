import './dossier.css';
import type { DossierView } from '@parcours/contracts';
import { dayWithWeekday, french, otherOpenDossiersLabel, standingSentence } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { hasRole, useAccount } from '../../../api/session.ts';
import { DossierRooms } from '../../../ui/dossier/DossierRooms.tsx';
import { dossierQuery } from '../../../ui/dossier/queries.ts';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PathLine } from '../../../ui/path/PathLine.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { today } from '../../../ui/today.ts';
import { BeforeSending } from '../lender/BeforeSending.tsx';
import { Submissions } from '../lender/Submissions.tsx';
import { nameOf } from '../name.ts';
import { Tasks } from '../tasks/Tasks.tsx';
import { Acts } from './Acts.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { loopsSentence } from './loops.ts';
import { SourceRow } from './SourceRow.tsx';

export const DossierPage = () => {
  const { dossierId = '' } = useParams();
  const { data: dossier, error, refetch } = useQuery(dossierQuery(dossierId));
  // What is on screen stays when reading it again fails: a form may be open over it.
  if (dossier === undefined && error !== null) {
    return (
      <Page title="Dossier" width="reading">
        <FailureNotice error={error} onRetry={refetch} />
        <p>
          <Link to="/dossiers?state=open">Revenir aux dossiers</Link>
        </p>
      </Page>
    );
  }
  if (dossier === undefined) {
    return (
      <Page title="Dossier">
        <Skeleton lines={8} />
      </Page>
    );
  }
  return <LoadedDossier key={dossier.id} dossier={dossier} />;
};

const LoadedDossier = ({ dossier }: { readonly dossier: DossierView }) => (
  <Page
    title={dossier.person === null ? `Dossier ${dossier.reference}` : nameOf(dossier)}
    windowTitle={`Dossier ${dossier.reference}`}
  >
    <Rooms dossierId={dossier.id} />
    <Facts dossier={dossier} />
    <OtherOpen dossiers={dossier.otherOpen} />
    <section aria-label="Parcours" className="stack">
      <PathLine dossier={dossier} today={today()} />
      <p className="muted small">{loopsSentence(dossier.loops)}</p>
    </section>
    <section aria-label="Où en est-on" className="standing">
      <p className="standing-sentence">{standingSentence(dossier, today())}</p>
      {dossier.isDecisionToTell && (
        <p>
          <strong>La décision du CMP reste à dire à la personne.</strong>
        </p>
      )}
      {dossier.answerBy !== null && (
        <p>{french`Le CMP attend une réponse avant le ${dayWithWeekday(dossier.answerBy)}.`}</p>
      )}
      <Acts dossier={dossier} />
    </section>
    <AgentGaps dossier={dossier} />
    <Submissions dossier={dossier} />
    <AgentTasks dossier={dossier} />
    <History dossier={dossier} />
    {dossier.sourceRow !== null && <SourceRow row={dossier.sourceRow} />}
  </Page>
);

/** Allowed, and to be known before anything is done twice. */
const OtherOpen = ({ dossiers }: { readonly dossiers: DossierView['otherOpen'] }) =>
  dossiers.length === 0 ? null : (
    <Notice look="information">
      <p className="row">
        {otherOpenDossiersLabel(dossiers.length)}
        {dossiers.map(({ id, reference }) => (
          <Link key={id} to={`/dossiers/${id}`}>
            Dossier {reference}
          </Link>
        ))}
      </p>
    </Notice>
  );

const Rooms = ({ dossierId }: { readonly dossierId: string }) =>
  hasRole(useAccount(), 'agent') ? <DossierRooms dossierId={dossierId} /> : null;

/** Papers and a household's situation are for whoever accompanies. */
const AgentGaps = ({ dossier }: { readonly dossier: DossierView }) =>
  hasRole(useAccount(), 'agent') ? <BeforeSending dossier={dossier} /> : null;

/** A head works by reference, and tasks may hold names. */
const AgentTasks = ({ dossier }: { readonly dossier: DossierView }) =>
  hasRole(useAccount(), 'agent') ? <Tasks dossier={dossier} /> : null;
