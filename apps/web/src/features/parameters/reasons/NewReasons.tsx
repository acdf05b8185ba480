import { reasonEndpoints } from '@parcours/contracts';
import type { ListedReason, ReasonList } from '@parcours/domain/reasons';
import { endLabels, enumerated, french, reasonLabel } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckChoice } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { NewVersionForm } from '../versions/NewVersionForm.tsx';
import { useNewVersion } from '../versions/use-new-version.ts';
import type { OpenedForm } from '../versions/VersionsPage.tsx';
import { NewReasonDialog } from './NewReasonDialog.tsx';

const keyOf = ({ end, code }: Pick<ListedReason, 'end' | 'code'>): string => `${end} ${code}`;
const nameOf = ({ end, code, label }: ListedReason): string => reasonLabel(end, code, label);

/** A new list: reasons are added, called otherwise, or chosen no more. */
export const NewReasons = ({ from, onCancel, ...opened }: OpenedForm<ReasonList>) => {
  const version = useNewVersion({
    draftFrom: () => ({ effectiveFrom: '', reasons: from.reasons }),
    add: ({ effectiveFrom, reasons: typed }, expectedVersions) => {
      const day = readTypedDay(effectiveFrom) ?? effectiveFrom;
      const reasonList = { effectiveFrom: day, reasons: typed };
      return call(reasonEndpoints.addReasonList, { body: { reasonList, expectedVersions } });
    },
    opened,
  });
  const { first, draft, change, problems } = version;
  const { reasons } = draft;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const shown = reasons.find((reason) => keyOf(reason) === chosen);
  const changeReason = (changed: ListedReason) =>
    change({ reasons: reasons.map((reason) => (keyOf(reason) === keyOf(changed) ? changed : reason)) });
  const touched = reasons.filter((reason) => !first.reasons.includes(reason));
  return (
    <>
      <NewVersionForm title="Nouvelle liste" addLabel="Ajouter cette liste" version={version} onCancel={onCancel}>
        <DateInput
          label="À partir du"
          isPrecise
          hasAutoFocus
          value={draft.effectiveFrom}
          onChange={(effectiveFrom) => change({ effectiveFrom })}
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
        {shown !== undefined && <ReasonFields reason={shown} onChange={changeReason} />}
        {touched.length > 0 && <p>{french`Motifs changés : ${enumerated(touched.map(nameOf))}.`}</p>}
        {problems['reasonList.reasons'] !== undefined && (
          <p className="field-problem">{problems['reasonList.reasons']}</p>
        )}
      </NewVersionForm>
      {isAdding && (
        <NewReasonDialog
          onAdd={(reason) => {
            change({ reasons: [...reasons, reason] });
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
