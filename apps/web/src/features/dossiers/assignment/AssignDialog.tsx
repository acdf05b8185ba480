import type { DossierSummary } from '@parcours/contracts';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { AgentSelect } from './AgentSelect.tsx';
import { useAssign } from './use-assign.ts';

type AssignDialogProps = {
  readonly dossier: Pick<DossierSummary, 'id' | 'agent'>;
  readonly onClose: () => void;
};

/** Entrusts one dossier to somebody else. */
export const AssignDialog = ({ dossier, onClose }: AssignDialogProps) => {
  const [agentId, setAgentId] = useState<string | null>(null);
  const assign = useAssign(onClose);
  return (
    <Dialog title="Confier le dossier" isOpen onClose={onClose}>
      <Form
        error={assign.error}
        onSend={() => {
          if (agentId !== null) assign.mutate({ dossiers: [dossier], agentId });
        }}
      >
        <p>
          {dossier.agent === null
            ? 'Personne n’accompagne ce dossier.'
            : `${dossier.agent.name} accompagne ce dossier. Les tâches déjà écrites restent à qui elles sont.`}
        </p>
        <AgentSelect label="Confier à" value={agentId} onChange={setAgentId} without={dossier.agent?.id ?? null} />
        <FailureNotice error={assign.error} />
        <div className="row">
          <Button type="submit" look="main" isDisabled={agentId === null} isPending={assign.isPending}>
            Confier
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
