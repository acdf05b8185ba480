import { exchangeEndpoints } from '@parcours/contracts';
import { correspondents, directions, mustBeNamed } from '@parcours/domain/exchanges';
import { mediums } from '@parcours/domain/request';
import { correspondentLabels, directionLabels, freeTextReminder, mediumLabels } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { hasProblems, type Problems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { useExchangeWrite } from '../queries.ts';
import { type ContactNoteDraft, changed, contactNoteBody, emptyContactNote } from './draft.ts';

type ContactNoteDialogProps = { readonly dossierId: string; readonly onClose: () => void };

/** What was said, with whom, how and when. */
export const ContactNoteDialog = ({ dossierId, onClose }: ContactNoteDialogProps) => {
  const [draft, setDraft] = useState(emptyContactNote);
  const write = useExchangeWrite(
    () => call(exchangeEndpoints.addContactNote, { params: { dossierId }, body: contactNoteBody(draft) }),
    onClose,
  );
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Noter un échange" isOpen onClose={onClose}>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <Fields draft={draft} problems={problems} onChange={(change) => setDraft(changed(draft, change))} />
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

type FieldsProps = {
  readonly draft: ContactNoteDraft;
  readonly problems: Problems;
  readonly onChange: (change: Partial<ContactNoteDraft>) => void;
};

const Fields = ({ draft, problems, onChange }: FieldsProps) => (
  <>
    <TextInput
      label="Ce qui s’est dit"
      isLong
      hasAutoFocus
      hint={freeTextReminder}
      value={draft.text}
      onChange={(text) => onChange({ text })}
      problem={problems['text']}
    />
    <RadioChoices
      label="Avec qui"
      options={optionsOf(correspondents, correspondentLabels)}
      value={draft.correspondent}
      onChange={(correspondent) => onChange({ correspondent })}
      problem={problems['correspondent']}
    />
    <TextInput
      label="Nom"
      isOptional={!mustBeNamed(draft.correspondent)}
      value={draft.name}
      onChange={(name) => onChange({ name })}
      problem={problems['correspondentName']}
    />
    <RadioChoices
      label="Dans quel sens"
      options={optionsOf(directions, directionLabels)}
      value={draft.direction}
      onChange={(direction) => onChange({ direction })}
      problem={problems['direction']}
    />
    <div className="fields-beside">
      <Select
        label="Comment"
        options={optionsOf(mediums, mediumLabels)}
        value={draft.medium}
        onChange={(medium) => onChange({ medium })}
        problem={problems['medium']}
      />
      <DateInput
        label="Le"
        isPrecise
        value={draft.day}
        onChange={(day) => onChange({ day })}
        problem={problems['happenedOn']}
      />
    </div>
  </>
);
