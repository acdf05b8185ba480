import { projects } from '@parcours/domain/request';
import { french, projectLabels } from '@parcours/wording';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import type { PartProps } from './FirstContactForm.tsx';

/** What is asked for. */
export const RequestFields = ({ draft, onChange, problems }: PartProps) => (
  <fieldset className="form-part">
    <legend>Sa demande</legend>
    <Select
      label="Objet du prêt"
      options={optionsOf(projects, projectLabels)}
      value={draft.project}
      onChange={(project) => onChange({ project })}
      problem={problems['request.project']}
    />
    {draft.project === 'other' && (
      <TextInput
        label="Lequel"
        isOptional
        value={draft.projectDetail}
        onChange={(projectDetail) => onChange({ projectDetail })}
        problem={problems['request.projectDetail']}
      />
    )}
    <div className="fields-beside">
      <TextInput
        label="Montant, en euros"
        isOptional
        hint={french`Exemple : 1 500`}
        inputMode="decimal"
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
        problem={problems['request.amountCents']}
      />
      <TextInput
        label="Durée, en mois"
        isOptional
        hint={french`Exemple : 24`}
        inputMode="numeric"
        value={draft.duration}
        onChange={(duration) => onChange({ duration })}
        problem={problems['request.durationMonths']}
      />
    </div>
  </fieldset>
);
