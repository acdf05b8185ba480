import { taskEndpoints } from '@parcours/contracts';
import { addWorkingDays } from '@parcours/domain/calendar';
import { shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { useKeptDraft } from '../../../api/kept-draft.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { resumeDraft } from '../../../api/resume-draft.ts';
import { useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DraftOffers } from '../../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../../ui/drafts/DraftWords.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import { AgentSelect } from '../assignment/AgentSelect.tsx';
import { useTaskWrite } from './queries.ts';

type AddTaskDialogProps = { readonly dossierId: string; readonly onClose: () => void };

/** A task in one's own words: what, when, whose. */
export const AddTaskDialog = ({ dossierId, onClose }: AddTaskDialogProps) => {
  const account = useAccount();
  const [first] = useState(() => ({
    text: '',
    day: shortDateLabel(addWorkingDays(today(), 1)),
    agentId: account.id,
  }));
  const [{ id, draft }, setTyped] = useState(() => ({ id: newId(), draft: first }));
  const drafts = useKeptDraft({ form: 'task', dossierId });
  // Another id for each change, so that only the very same form is taken for a repetition.
  const type = (typed: typeof first) => setTyped({ id: newId(), draft: typed });
  const change = (part: Partial<typeof first>) => {
    type({ ...draft, ...part });
    drafts.keep({ ...draft, ...part });
  };
  const write = useTaskWrite(
    dossierId,
    () =>
      call(taskEndpoints.addTask, {
        params: { dossierId },
        body: { id, text: draft.text, dueOn: readTypedDay(draft.day) ?? draft.day, agentId: draft.agentId },
      }),
    () => {
      void drafts.forget();
      onClose();
    },
  );
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Ajouter une tâche" isOpen onClose={onClose}>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <DraftOffers drafts={drafts} onResume={(typed) => type(resumeDraft(first, typed))} />
        <TextInput
          label="Ce qu’il y a à faire"
          hasAutoFocus
          hint="Des faits : la personne a le droit de lire ce texte."
          value={draft.text}
          onChange={(text) => change({ text })}
          problem={problems['text']}
        />
        <div className="fields-beside">
          <DateInput
            label="Pour le"
            isPrecise
            value={draft.day}
            onChange={(day) => change({ day })}
            problem={problems['dueOn']}
          />
          <AgentSelect label="À faire par" value={draft.agentId} onChange={(agentId) => change({ agentId })} />
        </div>
        {!hasProblems(problems) && <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            Ajouter
          </Button>
          <DraftWords drafts={drafts} />
        </div>
      </Form>
    </Dialog>
  );
};
