import { type MergePreview, type PersonField, personFields } from '@parcours/contracts';
import { enumerated, french, personFieldLabels, personFieldValue, stateLabels, uncapitalised } from '@parcours/wording';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';

export type Side = 'kept' | 'other';
export type Choices = Partial<Record<PersonField, Side>>;

type MergeFieldsProps = {
  readonly preview: MergePreview;
  readonly sideOf: (field: PersonField) => Side;
  readonly onChoose: (field: PersonField, side: Side) => void;
};

/** Whose dossiers each record holds, then every field of which they say something else. */
export const MergeFields = ({ preview, sideOf, onChoose }: MergeFieldsProps) => {
  const same = personFields.filter((field) => !preview.differing.includes(field));
  const told = same.filter((field) => preview.kept.person[field] !== null);
  return (
    <div className="stack">
      <dl className="merge-sides">
        <div>
          <dt>Cette fiche</dt>
          <dd>{dossiersOf(preview.kept)}</dd>
        </div>
        <div>
          <dt>L’autre fiche</dt>
          <dd>{dossiersOf(preview.other)}</dd>
        </div>
      </dl>
      {preview.differing.length === 0 && <p>Les deux fiches disent la même chose.</p>}
      <div className="stack merge-fields">
        {preview.differing.map((field) => (
          <RadioChoices
            key={field}
            label={personFieldLabels[field]}
            isFilter
            options={[
              { code: 'kept', label: personFieldValue(field, preview.kept.person[field]) },
              { code: 'other', label: personFieldValue(field, preview.other.person[field]) },
            ]}
            value={sideOf(field)}
            onChange={(side: Side) => onChoose(field, side)}
          />
        ))}
      </div>
      {told.length > 0 && (
        <p className="small muted">
          {french`Identiques : ${enumerated(told.map((field) => `${uncapitalised(personFieldLabels[field])} (${personFieldValue(field, preview.kept.person[field])})`))}.`}
        </p>
      )}
    </div>
  );
};

const dossiersOf = ({ dossiers }: MergePreview['kept']): string =>
  french`${enumerated(dossiers.map(({ reference, state }) => `${reference} (${uncapitalised(stateLabels[state])})`))}`;
