import '../tasks/tasks.css';
import './day.css';
import type { DossierView, Replied, taskEndpoints } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { capitalised, dayWithWeekday, eventLabels, french, partialDateLabel, uncapitalised } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { ButtonLink } from '../../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { today } from '../../../ui/today.ts';
import { MoveDialog } from '../board/MoveDialog.tsx';
import { JustRecorded } from '../JustRecorded.tsx';
import { nameOf } from '../name.ts';
import { dayQuery } from '../tasks/queries.ts';
import type { ChosenAct } from './DayLineItem.tsx';
import { DaySections } from './DaySections.tsx';

type MyDay = Replied<typeof taskEndpoints.readMyDay>;

/** What an agent's day asks: whom to receive, what is due, what came in, and what waits for the town. */
export const MyDayPage = () => {
  const { data, error, refetch } = useQuery(dayQuery);
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const [recorded, setRecorded] = useState<{ view: DossierView; act: ActKind } | null>(null);
  return (
    <Page
      title="Ma journée"
      actions={
        <ButtonLink look="main" to="/premier-contact">
          Nouveau premier contact
        </ButtonLink>
      }
    >
      <p className="muted">{capitalised(dayWithWeekday(today()))}</p>
      <FailureNotice error={error} onRetry={refetch} />
      {recorded !== null && (
        <JustRecorded
          dossier={recorded.view}
          sequence={recorded.view.version}
          label={`${nameOf(recorded.view)}, ${uncapitalised(eventLabels[recorded.act])}`}
          onUndone={() => setRecorded(null)}
        />
      )}
      {data === undefined && error === null && <Skeleton lines={10} />}
      {data !== undefined && <StandingIn day={data} />}
      {data !== undefined && (isDone(data) ? <AllDone /> : <DaySections day={data} onChoose={setChosen} />)}
      <p>
        <Link to="/reorientations">Réorientations, et leurs suites à connaître</Link>
      </p>
      <p>
        <Link to="/remboursements-interets">Remboursements d’intérêts</Link>
      </p>
      {chosen !== null && (
        <MoveDialog
          {...chosen}
          onClose={() => setChosen(null)}
          onRecorded={(view, act) => {
            setChosen(null);
            setRecorded({ view, act });
          }}
        />
      )}
    </Page>
  );
};

const isDone = ({ lines, tasks, expiring }: MyDay): boolean => lines.length + tasks.length + expiring.length === 0;

/** Whose dossiers are here as well, and why. */
const StandingIn = ({ day: { standingInFor } }: { readonly day: MyDay }) =>
  standingInFor.length === 0 ? null : (
    <Notice look="information">
      {standingInFor.map(({ agent, until }) => (
        <p key={agent.id}>
          Vous remplacez <strong>{agent.name}</strong> jusqu’au {partialDateLabel(until)}
          {french` : ses dossiers et ses tâches sont ici aussi, et restent les siens.`}
        </p>
      ))}
    </Notice>
  );

const AllDone = () => (
  <div className="empty" role="status">
    <h2>Tout est fait</h2>
    <p>
      Aucun rendez-vous aujourd’hui, rien à relancer, aucun dossier qui attend la ville. Ce qui arrive, ce qui tarde et
      ce qui vous est confié apparaît ici.
    </p>
    <div className="row">
      <ButtonLink to="/dossiers?state=open">Voir les dossiers en cours</ButtonLink>
    </div>
  </div>
);
