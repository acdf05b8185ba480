import { exchangeEndpoints } from '@parcours/contracts';
import { workingNoteReminder } from '@parcours/wording';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { useExchangeWrite } from '../queries.ts';

type WorkingNoteDialogProps = { readonly dossierId: string; readonly onClose: () => void };

/** A note for the service alone. */
export const WorkingNoteDialog = ({ dossierId, onClose }: WorkingNoteDialogProps) => {
  // Another id for each change, so that only the very same form is taken for a repetition.
  const [draft, setDraft] = useState(() => ({ id: newId(), text: '' }));
  const write = useExchangeWrite(
    () => call(exchangeEndpoints.addWorkingNote, { params: { dossierId }, body: draft }),
    onClose,
  );
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Ajouter une note de travail" isOpen onClose={onClose}>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <TextInput
          label="Note"
          isLong
          hasAutoFocus
          hint={workingNoteReminder}
          value={draft.text}
          onChange={(text) => setDraft({ id: newId(), text })}
          problem={problems['text']}
        />
        {!hasProblems(problems) && <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            Enregistrer
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
