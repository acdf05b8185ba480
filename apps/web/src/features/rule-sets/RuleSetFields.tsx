import { assumableParameters, conditionKinds, conditions } from '@parcours/domain/eligibility';
import { assumedSentences, capitalised, conditionKindLabels, conditionLabels } from '@parcours/wording';
import type { Problems } from '../../api/problems.ts';
import { CheckChoices } from '../../ui/fields/Choices.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import type { RuleSetDraft } from './draft.ts';

type RuleSetFieldsProps = {
  readonly draft: RuleSetDraft;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
  readonly problems: Problems;
};

type Typed = Exclude<keyof RuleSetDraft, 'kinds' | 'assumed' | 'area' | 'effectiveFrom' | 'name'>;

const numbers: readonly (readonly [name: Typed, label: string, field: string])[] = [
  ['leastAge', 'Âge minimum, en années', 'leastAgeYears'],
  ['leastAmount', 'Montant minimum, en euros', 'amountCents.least'],
  ['mostAmount', 'Montant maximum, en euros', 'amountCents.most'],
  ['leastMonths', 'Durée minimum, en mois', 'durationMonths.least'],
  ['mostMonths', 'Durée maximum, en mois', 'durationMonths.most'],
  ['leftToLive', 'Reste à vivre par part, en euros', 'leastLeftToLivePerUnitCents'],
  ['rate', 'Taux annuel, en %', 'yearlyRateBasisPoints'],
  ['refund', 'Intérêts rendus, en %', 'refundedInterestPercent'],
  ['furtherChild', 'Part de chaque enfant après le premier', 'units.furtherChild'],
  ['step', 'Pas des montants proposés, en euros', 'amountStepCents'],
];

const kindOptions = conditionKinds.map((code) => ({ code, label: capitalised(conditionKindLabels[code]) }));
const assumedOptions = assumableParameters.map((code) => ({ code, label: assumedSentences[code] }));

export const RuleSetFields = ({ draft, onChange, problems }: RuleSetFieldsProps) => (
  <>
    <div className="fields-beside">
      <TextInput
        label="Nom"
        hint="Exemple : Avenant 2026"
        hasAutoFocus
        value={draft.name}
        onChange={(name) => onChange({ name })}
        problem={problems['ruleSet.name']}
      />
      <DateInput
        label="À partir du"
        isPrecise
        value={draft.effectiveFrom}
        onChange={(effectiveFrom) => onChange({ effectiveFrom })}
        problem={problems['ruleSet.effectiveFrom']}
      />
      {numbers.map(([name, label, field]) => (
        <TextInput
          key={name}
          label={label}
          inputMode="decimal"
          value={draft[name]}
          onChange={(typed) => onChange({ [name]: typed })}
          problem={problems[`ruleSet.${field}`]}
        />
      ))}
    </div>
    <TextInput
      label="Communes, une par ligne, avec leur code postal"
      isLong
      value={draft.area}
      onChange={(area) => onChange({ area })}
      problem={problems['ruleSet.area']}
    />
    <fieldset className="fields-beside">
      <legend className="field-label">Ce que pèse chaque condition</legend>
      {conditions.map((condition) => (
        <Select
          key={condition}
          label={conditionLabels[condition]}
          options={kindOptions}
          value={draft.kinds[condition]}
          onChange={(kind) => onChange({ kinds: { ...draft.kinds, [condition]: kind } })}
        />
      ))}
    </fieldset>
    <CheckChoices
      label="Ce qui reste une hypothèse"
      isFilter
      isStacked
      options={assumedOptions}
      values={draft.assumed}
      onChange={(assumed) => onChange({ assumed })}
    />
  </>
);
