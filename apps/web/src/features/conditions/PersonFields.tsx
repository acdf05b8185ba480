import { contactWays } from '@parcours/domain/person';
import { contactWayLabels, fieldProblem, personFieldLabels } from '@parcours/wording';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { blank, isEmail, type SituationDraft, thisYear } from './draft.ts';
import type { PartProps } from './fields.ts';

/** Who the person is, and how to reach them. */
export const PersonFields = ({ draft, onChange, problems }: PartProps) => {
  const text = (
    name: 'lastName' | 'firstName' | 'telephone' | 'secondTelephone' | 'email' | 'street' | 'postalCode' | 'town',
  ) => ({
    value: draft[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
    problem: problems[`person.${name}`],
    isFilter: true,
  });
  return (
    <fieldset className="form-part">
      <legend>La personne</legend>
      <div className="fields-beside">
        <TextInput label="Nom" {...text('lastName')} problem={nameProblem(draft) ?? problems['person.lastName']} />
        <TextInput label="Prénom" {...text('firstName')} />
        <DateInput
          label="Date de naissance"
          isFilter
          isPrecise
          latestYear={thisYear()}
          value={draft.bornOn}
          onChange={(bornOn) => onChange({ bornOn })}
          problem={dayProblem(draft.bornOn)}
        />
        <TextInput label="Téléphone" type="tel" {...text('telephone')} />
        <TextInput label="Second téléphone" type="tel" {...text('secondTelephone')} />
        <TextInput
          label="Courriel"
          type="email"
          {...text('email')}
          problem={emailProblem(draft) ?? problems['person.email']}
        />
        <Select
          label={personFieldLabels.preferredContact}
          isFilter
          options={optionsOf(contactWays, contactWayLabels)}
          value={draft.preferredContact}
          onChange={(preferredContact) => onChange({ preferredContact })}
        />
        <TextInput label="Adresse" {...text('street')} />
        <TextInput label="Code postal" inputMode="numeric" {...text('postalCode')} />
        <TextInput label="Commune" {...text('town')} />
      </div>
    </fieldset>
  );
};

const nameProblem = ({ lastName }: SituationDraft) => (blank(lastName) ? fieldProblem('empty') : undefined);

const emailProblem = ({ email }: SituationDraft) =>
  blank(email) || isEmail(email) ? undefined : fieldProblem('invalid', 'email');

/** A day is typed in several strokes: nothing is wrong before it could be one. */
export const dayProblem = (typed: string) =>
  typed.trim().length < 8 || readTypedDay(typed) !== null ? undefined : fieldProblem('date');
