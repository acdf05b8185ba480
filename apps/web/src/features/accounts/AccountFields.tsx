import { type Role, roles } from '@parcours/domain/access';
import { roleDefinitions, roleLabels } from '@parcours/wording';
import type { Problems } from '../../api/problems.ts';
import { CheckChoices } from '../../ui/fields/Choices.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';

export type AccountDraft = { readonly name: string; readonly roles: readonly Role[] };

type AccountFieldsProps<Draft extends AccountDraft> = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly problems: Problems;
};

export const NameField = <Draft extends AccountDraft>({ draft, onChange, problems }: AccountFieldsProps<Draft>) => (
  <TextInput
    label="Nom"
    hasAutoFocus
    value={draft.name}
    onChange={(name) => onChange({ ...draft, name })}
    problem={problems['name']}
  />
);

export const RolesField = <Draft extends AccountDraft>({ draft, onChange, problems }: AccountFieldsProps<Draft>) => (
  <CheckChoices
    label="Rôles"
    isStacked
    options={roles.map((code) => ({ code, label: roleLabels[code], definition: roleDefinitions[code] }))}
    values={draft.roles}
    onChange={(chosen) => onChange({ ...draft, roles: chosen })}
    problem={problems['roles']}
  />
);
