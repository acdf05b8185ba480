import { isInArea } from '@parcours/domain/eligibility';
import { contactWays } from '@parcours/domain/person';
import { contactWayLabels, enumerated, french, personFieldLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import type { Problems } from '../../api/problems.ts';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TelephoneInput } from '../../ui/fields/TelephoneInput.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { type PersonDraft, thisYear, writtenOrNull } from './draft.ts';
import { ruleSetQuery } from './queries.ts';

type PersonFieldsProps = {
  readonly draft: PersonDraft;
  readonly onChange: (change: Partial<PersonDraft>) => void;
  readonly problems: Problems;
};

type TextField = Exclude<keyof PersonDraft, 'bornOn' | 'preferredContact'>;

/** Who the person is and how to reach them. */
export const PersonFields = ({ draft, onChange, problems }: PersonFieldsProps) => {
  const text = (field: TextField) => ({
    label: personFieldLabels[field],
    value: draft[field],
    onChange: (typed: string) => onChange({ [field]: typed }),
    problem: problems[`person.${field}`],
    isOptional: field !== 'lastName',
  });
  return (
    <div className="fields-beside">
      <TextInput {...text('lastName')} />
      <TextInput {...text('firstName')} />
      <DateInput
        label={personFieldLabels.bornOn}
        isOptional
        isPrecise
        latestYear={thisYear()}
        value={draft.bornOn}
        onChange={(bornOn) => onChange({ bornOn })}
        problem={problems['person.bornOn']}
      />
      <TelephoneInput {...text('telephone')} />
      <TelephoneInput {...text('secondTelephone')} />
      <TextInput {...text('email')} type="email" />
      <Select
        label={personFieldLabels.preferredContact}
        isFilter
        options={optionsOf(contactWays, contactWayLabels)}
        value={draft.preferredContact}
        onChange={(preferredContact) => onChange({ preferredContact })}
      />
      <TextInput {...text('street')} />
      <TextInput {...text('postalCode')} inputMode="numeric" />
      <TextInput {...text('town')} />
      <AreaWords draft={draft} />
    </div>
  );
};

/** Whether the address lies where the convention applies, at every stroke. */
const AreaWords = ({ draft: { town, postalCode } }: { readonly draft: PersonDraft }) => {
  const { data } = useQuery(ruleSetQuery);
  if (data === undefined) return null;
  const { area } = data.ruleSet;
  const isInside = isInArea(area, writtenOrNull(town), writtenOrNull(postalCode));
  const names = enumerated(area.map(({ name, postalCodes }) => `${name} (${enumerated([...postalCodes])})`));
  return (
    <p role="status" className="area-words">
      {isInside === null && french`La convention vaut à : ${names}. La commune reste à dire.`}
      {isInside === true && '✓ Dans la commune de la convention.'}
      {isInside === false &&
        french`Hors de la convention, qui vaut à : ${names}. Vérifiez la commune et le code postal.`}
    </p>
  );
};
