import { type ListedRuleTask, taskEndpoints } from '@parcours/contracts';
import { chaseCountLabel, chaseLabels } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { useTaskWrite } from './queries.ts';

type ChaseDialogProps = {
  readonly dossierId: string;
  readonly ruleTask: ListedRuleTask;
  readonly onClose: () => void;
};

/** Records that somebody was reminded today. */
export const ChaseDialog = ({ dossierId, ruleTask, onClose }: ChaseDialogProps) => {
  const [note, setNote] = useState('');
  const { rule, dueOn: expectedDueOn } = ruleTask;
  const write = useTaskWrite(
    dossierId,
    () => call(taskEndpoints.recordChase, { params: { dossierId }, body: { rule, expectedDueOn, note } }),
    onClose,
  );
  return (
    <Dialog title={chaseLabels[rule]} isOpen onClose={onClose}>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <p className="muted">C’est {chaseCountLabel(ruleTask)}, aujourd’hui.</p>
        <TextInput
          label="Ce qui s’est dit"
          isOptional
          isLong
          hasAutoFocus
          hint="Des faits : la personne a le droit de lire ce texte."
          value={note}
          onChange={setNote}
          problem={problemsOf(write.error)['note']}
        />
        <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            Enregistrer
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
