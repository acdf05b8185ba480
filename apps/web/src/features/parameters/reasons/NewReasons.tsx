import { reasonEndpoints } from '@parcours/contracts';
import type { ListedReason } from '@parcours/domain/reasons';
import { endLabels, enumerated, french, reasonLabel } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckChoice } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { NewReasonDialog } from './NewReasonDialog.tsx';

type NewReasonsProps = {
  readonly from: readonly ListedReason[];
  readonly onAdded: () => void;
  readonly onCancel: () => void;
};

const keyOf = ({ end, code }: Pick<ListedReason, 'end' | 'code'>): string => `${end} ${code}`;
const nameOf = ({ end, code, label }: ListedReason): string => reasonLabel(end, code, label);

/** A new list: reasons are added, called otherwise, or chosen no more. */
export const NewReasons = ({ from, onAdded, onCancel }: NewReasonsProps) => {
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [reasons, setReasons] = useState(from);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: () => {
      const day = readTypedDay(effectiveFrom) ?? effectiveFrom;
      return call(reasonEndpoints.addReasonList, { body: { reasonList: { effectiveFrom: day, reasons } } });
    },
    onSuccess: () => {
      onAdded();
      void refreshAfterWriting(client);
    },
  });
  const problems = problemsOf(add.error);
  const shown = reasons.find((reason) => keyOf(reason) === chosen);
  const change = (changed: ListedReason) =>
    setReasons((all) => all.map((reason) => (keyOf(reason) === keyOf(changed) ? changed : reason)));
  const touched = reasons.filter((reason) => !from.includes(reason));
  return (
    <>
      <Form error={add.error} onSend={() => add.mutate()}>
        <h2>Nouvelle liste</h2>
        <DateInput
          label="À partir du"
          isPrecise
          hasAutoFocus
          value={effectiveFrom}
          onChange={setEffectiveFrom}
          problem={problems['reasonList.effectiveFrom']}
        />
        <div className="piece-choosing">
          <Select
            label="Motif à changer"
            options={reasons
              .filter(({ code }) => code !== 'other')
              .map((reason) => ({
                code: keyOf(reason),
                label: french`${endLabels[reason.end]} : ${nameOf(reason)}`,
              }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button onPress={() => setAdding(true)}>Ajouter un motif</Button>
        </div>
        {shown !== undefined && <ReasonFields reason={shown} onChange={change} />}
        {touched.length > 0 && <p>{french`Motifs changés : ${enumerated(touched.map(nameOf))}.`}</p>}
        {problems['reasonList.reasons'] !== undefined && (
          <p className="field-problem">{problems['reasonList.reasons']}</p>
        )}
        {!hasProblems(problems) && <FailureNotice error={add.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={add.isPending}>
            Ajouter cette liste
          </Button>
          <Button look="quiet" onPress={onCancel}>
            Renoncer
          </Button>
        </div>
      </Form>
      {isAdding && (
        <NewReasonDialog
          onAdd={(reason) => {
            setReasons((all) => [...all, reason]);
            setChosen(keyOf(reason));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
};

type ReasonFieldsProps = { readonly reason: ListedReason; readonly onChange: (reason: ListedReason) => void };

const ReasonFields = ({ reason, onChange }: ReasonFieldsProps) => {
  const isOfProgram = reason.code === reason.countsAs;
  return (
    <fieldset className="stack">
      <legend className="field-label">{nameOf(reason)}</legend>
      {!isOfProgram && (
        <p className="small muted">{french`Compte comme « ${reasonLabel(reason.end, reason.countsAs)} ».`}</p>
      )}
      <TextInput
        label={isOfProgram ? 'Autre nom' : 'Nom'}
        isOptional={isOfProgram}
        value={reason.label ?? ''}
        onChange={(label) => onChange({ ...reason, label: label === '' ? null : label })}
      />
      <CheckChoice isChosen={reason.isWithdrawn} onChange={(isWithdrawn) => onChange({ ...reason, isWithdrawn })}>
        Ne plus le proposer
      </CheckChoice>
    </fieldset>
  );
};
