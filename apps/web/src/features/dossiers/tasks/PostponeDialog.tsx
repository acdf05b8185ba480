import type { DossierTasks } from '@parcours/contracts';
import { addWorkingDays } from '@parcours/domain/calendar';
import { shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import { useTaskWrite } from './queries.ts';

type PostponeDialogProps = {
  readonly dossierId: string;
  /** What is put off. */
  readonly label: string;
  readonly postpone: (given: { readonly until: string; readonly why: string }) => Promise<DossierTasks>;
  readonly onClose: () => void;
};

/** Puts off a task, made by hand or by rule, with the reason. */
export const PostponeDialog = ({ dossierId, label, postpone, onClose }: PostponeDialogProps) => {
  const [day, setDay] = useState(() => shortDateLabel(addWorkingDays(today(), 5)));
  const [why, setWhy] = useState('');
  const write = useTaskWrite(dossierId, () => postpone({ until: readTypedDay(day) ?? day, why }), onClose);
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Reporter" isOpen onClose={onClose}>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <p>{label}</p>
        <DateInput
          label="Reporter au"
          isPrecise
          hasAutoFocus
          value={day}
          onChange={setDay}
          problem={problems['until'] ?? problems['dueOn']}
        />
        <TextInput label="Pourquoi" value={why} onChange={setWhy} problem={problems['why']} />
        {!hasProblems(problems) && <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            Reporter
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
