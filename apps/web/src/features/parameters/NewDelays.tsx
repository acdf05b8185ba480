import { type DelaysPreview, delayEndpoints } from '@parcours/contracts';
import type { Delays } from '@parcours/domain/tasks';
import { counted, french, referencesSentence, waitingLabels } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { DelayFields } from './DelayFields.tsx';
import { bodyOf, type DelaysDraft, draftFrom } from './delay-draft.ts';

type NewDelaysProps = { readonly from: Delays; readonly onAdded: () => void; readonly onCancel: () => void };

/** New delays: typed, then which tasks they would make due is seen, then they are added. */
export const NewDelays = ({ from, onAdded, onCancel }: NewDelaysProps) => {
  const [draft, setDraft] = useState(() => draftFrom(from));
  const client = useQueryClient();
  const preview = useMutation({ mutationFn: () => call(delayEndpoints.previewDelays, { body: bodyOf(draft, from) }) });
  const add = useMutation({
    mutationFn: () => call(delayEndpoints.addDelays, { body: bodyOf(draft, from) }),
    onSuccess: () => {
      onAdded();
      void refreshAfterWriting(client);
    },
  });
  const error = add.error ?? preview.error;
  const problems = problemsOf(error);
  const change = (changed: Partial<DelaysDraft>) => {
    setDraft((typed) => ({ ...typed, ...changed }));
    preview.reset();
    add.reset();
  };
  const seen = preview.data;
  return (
    <Form error={error} onSend={() => (seen === undefined ? preview.mutate() : add.mutate())}>
      <h2>Nouveaux délais</h2>
      <DateInput
        label="À partir du"
        isPrecise
        hasAutoFocus
        value={draft.effectiveFrom}
        onChange={(effectiveFrom) => change({ effectiveFrom })}
        problem={problems['delaySet.effectiveFrom']}
      />
      {[...draft.waits].map(([waitingFor, reminders]) => (
        <DelayFields
          key={waitingFor}
          waitingFor={waitingFor}
          draft={reminders}
          onChange={(changed) => change({ waits: new Map([...draft.waits, [waitingFor, changed]]) })}
          problems={problems}
        />
      ))}
      {!hasProblems(problems) && <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />}
      {seen !== undefined && <Seen preview={seen} />}
      <div className="row">
        <Button type="submit" look="main" isPending={preview.isPending || add.isPending}>
          {seen === undefined ? 'Voir ce qui changerait' : 'Ajouter ces délais'}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Renoncer
        </Button>
      </div>
    </Form>
  );
};

const Seen = ({ preview: { openDossiers, changes } }: { readonly preview: DelaysPreview }) => (
  <Notice look="information">
    <p>
      <strong>
        {changes.length === 0
          ? french`Sur ${counted(openDossiers, 'dossier en cours', 'dossiers en cours')}, rien ne serait à faire plus tôt ni plus tard aujourd’hui.`
          : french`Sur ${counted(openDossiers, 'dossier en cours', 'dossiers en cours')}, voici ce qui changerait aujourd’hui.`}
      </strong>{' '}
      Rien n’est encore écrit. Les relances déjà faites restent comptées.
    </p>
    <ul className="small">
      {changes.map(({ waitingFor, becomeDue, noLongerDue, references }) => (
        <li key={waitingFor}>
          {french`Attente : ${waitingLabels[waitingFor]}. ${counted(becomeDue, 'tâche deviendrait due', 'tâches deviendraient dues')}, ${counted(noLongerDue, 'ne le serait plus', 'ne le seraient plus')} : ${referencesSentence(references, becomeDue + noLongerDue)}`}
        </li>
      ))}
    </ul>
  </Notice>
);
