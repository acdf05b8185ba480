import { assignmentEndpoints } from '@parcours/contracts';
import { french, workLabel } from '@parcours/wording';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { AgentSelect } from './AgentSelect.tsx';

const workQuery = (agentId: string) =>
  queryOptions({
    queryKey: ['work', agentId],
    queryFn: ({ signal }) => call(assignmentEndpoints.previewHandOver, { params: { agentId } }, signal),
    // A preview is of now.
    staleTime: 0,
  });

type Work = { readonly dossiers: number; readonly tasks: number };

/** All open dossiers and tasks of a colleague, to another, in one act. */
export const HandOverDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const client = useQueryClient();
  const work = useQuery({ ...workQuery(from ?? ''), enabled: from !== null });
  const write = useMutation({
    mutationFn: (given: { agentId: string; to: string; expected: Work }) =>
      call(assignmentEndpoints.handOver, {
        params: { agentId: given.agentId },
        body: { to: given.to, expected: given.expected },
      }),
    onSettled: () => void refreshAfterWriting(client),
  });
  if (write.data !== undefined) {
    return (
      <Dialog title="Passer le relais" isOpen onClose={onClose}>
        <Notice look="success">{french`C’est fait : ${workLabel(write.data)}.`}</Notice>
      </Dialog>
    );
  }
  return (
    <Dialog title="Passer le relais" isOpen onClose={onClose}>
      <Form
        error={write.error}
        onSend={() => {
          if (from !== null && to !== null && work.data) write.mutate({ agentId: from, to, expected: work.data });
        }}
      >
        <p>
          Tous les dossiers en cours et les tâches d’un collègue passent à un autre. Les dossiers clos ne bougent pas.
        </p>
        <div className="fields-beside">
          <AgentSelect label="De" isEverybody value={from} onChange={setFrom} />
          <AgentSelect label="À" value={to} onChange={setTo} without={from} />
        </div>
        {from !== null && <Preview work={work.data} error={work.error} />}
        <FailureNotice error={write.error} />
        <div className="row">
          <Button
            type="submit"
            look="main"
            isDisabled={from === null || to === null || work.data === undefined || isNothing(work.data)}
            isPending={write.isPending}
          >
            Passer le relais
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};

const isNothing = ({ dossiers, tasks }: Work): boolean => dossiers + tasks === 0;

const Preview = ({ work, error }: { readonly work: Work | undefined; readonly error: Error | null }) => {
  if (error !== null) return <FailureNotice error={error} />;
  if (work === undefined) return <Skeleton lines={1} />;
  return (
    <p role="status">
      {isNothing(work)
        ? 'Ce collègue n’a aucun dossier en cours ni tâche.'
        : french`À transmettre : ${workLabel(work)}.`}
    </p>
  );
};
