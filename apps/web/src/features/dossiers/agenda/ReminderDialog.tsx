import { type AgendaLine, appointmentEndpoints } from '@parcours/contracts';
import { french, longReminder, shortReminder } from '@parcours/wording';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { personName } from '../../../ui/person-name.ts';
import { today } from '../../../ui/today.ts';
import { useTaskWrite } from '../tasks/queries.ts';
import { CopyText } from './CopyText.tsx';

type ReminderDialogProps = { readonly line: AgendaLine; readonly onClose: () => void };

/** The words to send, the file for the person's calendar, and the note that it was done. */
export const ReminderDialog = ({ line, onClose }: ReminderDialogProps) => {
  const { dossierId, sequence } = line;
  // Another id for each change, so that only the very same note is taken for a repetition.
  const [{ id, note }, setTyped] = useState(() => ({ id: newId(), note: '' }));
  const write = useTaskWrite(
    dossierId,
    () => call(appointmentEndpoints.recordAppointmentReminder, { params: { dossierId }, body: { id, sequence, note } }),
    onClose,
  );
  const letter = longReminder(line);
  return (
    <Dialog title={`Rappeler le rendez-vous, ${personName(line.person)}`} isOpen onClose={onClose}>
      <CopyText title="Message court (téléphone ou SMS)" text={shortReminder(line, today())} />
      <CopyText title="Courriel" text={french`Objet : ${letter.subject}\n\n${letter.text}`} />
      <p>
        <a className="button button-plain button-dense" href={`/api/dossiers/${dossierId}/appointment-file`} download>
          Télécharger le fichier d’agenda (.ics)
        </a>
      </p>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <TextInput
          label="Comment et ce qui s’est dit"
          isOptional
          hint="Exemple : SMS envoyé. Des faits : la personne a le droit de lire ce texte."
          value={note}
          onChange={(typed) => setTyped({ id: newId(), note: typed })}
          problem={problemsOf(write.error)['note']}
        />
        <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            Noter que la personne est prévenue
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
