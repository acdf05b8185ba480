import { absenceEndpoints, type NotedAbsence } from '@parcours/contracts';
import { french, periodLabel } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { AbsenceForm } from './AbsenceForm.tsx';
import { absencesQuery, useAbsenceWrite } from './queries.ts';

/** Who is away, and who sees to their dossiers meanwhile. */
export const AbsencesPage = () => {
  const { data, error, refetch } = useQuery(absencesQuery);
  return (
    <Page title="Absences" width="reading">
      <p>
        Pendant une absence, les dossiers et les tâches de l’agent apparaissent aussi dans la journée de qui le
        remplace.
        {french` Rien n’est réattribué : à son retour, chacun retrouve les siens.`}
      </p>
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={3} />}
      {data !== undefined && <Noted absences={data.absences} />}
      <AbsenceForm />
    </Page>
  );
};

const Noted = ({ absences }: { readonly absences: readonly NotedAbsence[] }) =>
  absences.length === 0 ? (
    <p className="muted">Aucune absence notée, aujourd’hui ni plus tard.</p>
  ) : (
    <ul className="stack stack-tight" aria-label="Absences notées">
      {absences.map((absence) => (
        <NotedItem key={absence.id} absence={absence} />
      ))}
    </ul>
  );

const NotedItem = ({ absence }: { readonly absence: NotedAbsence }) => {
  const remove = useAbsenceWrite(() => call(absenceEndpoints.removeAbsence, { params: { absenceId: absence.id } }));
  const { agent, replacedBy } = absence;
  return (
    <li className="row">
      <p>
        <strong>{agent.name}</strong> {periodLabel(absence)}, {replacedBy.name} remplace.
      </p>
      <Button
        look="quiet"
        isDense
        isPending={remove.isPending}
        aria-label={`Retirer l’absence, ${agent.name} ${periodLabel(absence)}`}
        onPress={() => remove.mutate()}
      >
        Retirer
      </Button>
      <FailureNotice error={remove.error} />
    </li>
  );
};
