import type { WaitingFor } from '@parcours/domain/path';
import { capitalised, waitingLabels } from '@parcours/wording';
import type { Problems } from '../../api/problems.ts';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { delayUnits, type ReminderDraft } from './delay-draft.ts';

const units = optionsOf(delayUnits, {
  days: 'Jours du calendrier',
  workingDays: 'Jours ouvrés',
  never: 'Jamais de relance',
});

type DelayFieldsProps = {
  readonly waitingFor: WaitingFor;
  readonly draft: ReminderDraft;
  readonly onChange: (draft: ReminderDraft) => void;
  readonly problems: Problems;
};

/** When one wait asks for something, and how often. */
export const DelayFields = ({ waitingFor, draft, onChange, problems }: DelayFieldsProps) => {
  const problem = (field: 'firstAfter' | 'thenEvery' | 'atMost') =>
    Object.entries(problems).find(([path]) => path.startsWith(`delaySet.delays.${waitingFor}.${field}`))?.[1];
  return (
    <fieldset className="stack stack-tight">
      <legend className="field-label">{capitalised(waitingLabels[waitingFor])}</legend>
      <div className="delay-fields">
        <Select
          label="Compté en"
          options={units}
          value={draft.unit}
          onChange={(unit) => onChange({ ...draft, unit })}
        />
        {draft.unit !== 'never' && (
          <>
            <TextInput
              label="D’abord après"
              inputMode="numeric"
              value={draft.firstAfter}
              onChange={(firstAfter) => onChange({ ...draft, firstAfter })}
              problem={problem('firstAfter')}
            />
            <TextInput
              label="Puis tous les"
              inputMode="numeric"
              value={draft.thenEvery}
              onChange={(thenEvery) => onChange({ ...draft, thenEvery })}
              problem={problem('thenEvery')}
            />
            <TextInput
              label="Fois au plus"
              isOptional
              inputMode="numeric"
              value={draft.atMost}
              onChange={(atMost) => onChange({ ...draft, atMost })}
              problem={problem('atMost')}
            />
          </>
        )}
      </div>
    </fieldset>
  );
};
