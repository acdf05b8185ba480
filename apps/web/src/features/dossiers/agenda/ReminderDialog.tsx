import { type AgendaLine, appointmentEndpoints, type ServiceDetails } from '@parcours/contracts';
import { french, longReminder, shortReminder } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { problemsOf } from '../../../api/problems.ts';
import { serviceQuery } from '../../../api/service.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { personName } from '../../../ui/person-name.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
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
  const { data: service, error, refetch } = useQuery(serviceQuery);
  return (
    <Dialog title={`Rappeler le rendez-vous, ${personName(line.person)}`} isOpen onClose={onClose}>
      <FailureNotice error={error} onRetry={refetch} />
      {service === undefined && error === null && <Skeleton lines={8} />}
      {service !== undefined && <WordsToSend line={line} service={service.details} />}
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

const WordsToSend = ({ line, service }: { readonly line: AgendaLine; readonly service: ServiceDetails }) => {
  const letter = longReminder(line, service);
  return (
    <>
      <CopyText title="Message court (téléphone ou SMS)" text={shortReminder(line, service, today())} />
      <CopyText title="Courriel" text={french`Objet : ${letter.subject}\n\n${letter.text}`} />
    </>
  );
};
