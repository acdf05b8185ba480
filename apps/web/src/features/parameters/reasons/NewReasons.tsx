import { reasonEndpoints } from '@parcours/contracts';
import type { ReasonList } from '@parcours/domain/reasons';
import { enumerated, french } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckChoice } from '../../../ui/fields/Choices.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { EffectiveFrom } from '../versions/EffectiveFrom.tsx';
import { NewVersionForm } from '../versions/NewVersionForm.tsx';
import { useNewVersion } from '../versions/use-new-version.ts';
import type { OpenedForm } from '../versions/VersionsPage.tsx';
import { allOf, countedName, explainedLabel, keyOf, type Listed, nameOf, withListed } from './listed.ts';
import { NewReasonDialog } from './NewReasonDialog.tsx';

/** A new list: reasons and grounds are added, called otherwise, or chosen no more. */
export const NewReasons = ({ from, onCancel, ...opened }: OpenedForm<ReasonList>) => {
  const version = useNewVersion({
    draftFrom: () => ({ effectiveFrom: '', reasons: from.reasons, grounds: from.grounds }),
    add: ({ effectiveFrom, ...lists }, expectedVersions) => {
      const day = readTypedDay(effectiveFrom) ?? effectiveFrom;
      const reasonList = { effectiveFrom: day, ...lists };
      return call(reasonEndpoints.addReasonList, { body: { reasonList, expectedVersions } });
    },
    opened,
  });
  const { first, draft, change, problems } = version;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const all = allOf(draft);
  const shown = all.find((listed) => keyOf(listed) === chosen);
  const unchanged = new Set(allOf(first));
  const touched = all.filter((listed) => !unchanged.has(listed));
  const listProblem = problems['reasonList.reasons'] ?? problems['reasonList.grounds'];
  return (
    <>
      <NewVersionForm title="Nouvelle liste" addLabel="Ajouter cette liste" version={version} onCancel={onCancel}>
        <EffectiveFrom value={draft.effectiveFrom} onChange={change} problem={problems['reasonList.effectiveFrom']} />
        <div className="piece-choosing">
          <Select
            label="Motif à changer"
            options={all
              .filter(({ code }) => code !== 'other')
              .map((listed) => ({ code: keyOf(listed), label: french`${explainedLabel(listed)} : ${nameOf(listed)}` }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button onPress={() => setAdding(true)}>Ajouter un motif</Button>
        </div>
        {shown !== undefined && (
          <ListedFields listed={shown} onChange={(changed) => change(withListed(draft, changed))} />
        )}
        {touched.length > 0 && <p>{french`Motifs changés : ${enumerated(touched.map(nameOf))}.`}</p>}
        {listProblem !== undefined && <p className="field-problem">{listProblem}</p>}
      </NewVersionForm>
      {isAdding && (
        <NewReasonDialog
          onAdd={(added) => {
            change(withListed(draft, added));
            setChosen(keyOf(added));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
};

type ListedFieldsProps = { readonly listed: Listed; readonly onChange: (listed: Listed) => void };

const ListedFields = ({ listed, onChange }: ListedFieldsProps) => {
  const isOfProgram = listed.code === listed.countsAs;
  return (
    <fieldset className="stack">
      <legend className="field-label">{nameOf(listed)}</legend>
      {!isOfProgram && <p className="small muted">{french`Compte comme « ${countedName(listed)} ».`}</p>}
      <TextInput
        label={isOfProgram ? 'Autre nom' : 'Nom'}
        isOptional={isOfProgram}
        value={listed.label ?? ''}
        onChange={(label) => onChange({ ...listed, label: label === '' ? null : label })}
      />
      <CheckChoice isChosen={listed.isWithdrawn} onChange={(isWithdrawn) => onChange({ ...listed, isWithdrawn })}>
        Ne plus le proposer
      </CheckChoice>
    </fieldset>
  );
};
