import { actEndpoints, type ChecklistView } from '@parcours/contracts';
import { checklistSentence, gapSentence } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { today } from '../../ui/today.ts';

type StandingProps = { readonly checklist: ChecklistView };

/** What lacks and whose turn it is; when nothing lacks, the step that a person may take. */
export const Standing = ({ checklist }: StandingProps) => (
  <section aria-label="Où en est-on" className="pieces-standing">
    <p className="pieces-sentence">{checklistSentence(checklist)}</p>
    {checklist.isComplete && checklist.completionRefusals.length === 0 && <Completion checklist={checklist} />}
    {checklist.gaps.length > 0 && (
      <Disclosure title="Ce qui manque, pièce par pièce">
        <ul className="stack stack-tight">
          {checklist.gaps.map((gap) => (
            <li key={gap.need}>{gapSentence(gap)}</li>
          ))}
        </ul>
      </Disclosure>
    )}
  </section>
);

const Completion = ({ checklist: { dossierId, dossierVersion } }: StandingProps) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const complete = useMutation({
    mutationFn: () =>
      call(actEndpoints.fileCompleted, {
        params: { dossierId },
        body: { expectedVersion: dossierVersion, happenedOn: today() },
      }),
    onSuccess: () => {
      void refreshAfterWriting(client);
      navigate(`/dossiers/${dossierId}`);
    },
  });
  return (
    <>
      <div className="row">
        <Button look="main" isPending={complete.isPending} onPress={() => complete.mutate()}>
          Déclarer le dossier complet
        </Button>
      </div>
      <FailureNotice error={complete.error} />
    </>
  );
};
