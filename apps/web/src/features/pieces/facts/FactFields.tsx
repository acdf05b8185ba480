import type { ChecklistView } from '@parcours/contracts';
import { askedWithPieces, type FactAskedWithPieces, type PieceSituation, suppliers } from '@parcours/domain/checklist';
import { pieceFactQuestions, supplierLabels } from '@parcours/wording';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { optionsOf } from '../../../ui/fields/Select.tsx';

type FieldsProps = {
  readonly situation: PieceSituation;
  readonly origins: ChecklistView['origins'];
  readonly onChange: (change: Partial<PieceSituation>) => void;
};

/** What is asked here and nowhere else. */
export const factsAskedHere = ({ situation, origins }: Pick<ChecklistView, 'situation' | 'origins'>) =>
  askedWithPieces(situation).filter((fact) => origins[fact] !== 'situation');

/** A question for each fact that only the pieces want to know. */
export const FactFields = ({ situation, origins, onChange }: FieldsProps) => (
  <div className="fields-beside">
    {factsAskedHere({ situation, origins }).map((fact) => (
      <FactField key={fact} fact={fact} situation={situation} onChange={onChange} />
    ))}
  </div>
);

type FactFieldProps = Omit<FieldsProps, 'origins'> & { readonly fact: FactAskedWithPieces };

const FactField = ({ fact, situation, onChange }: FactFieldProps) => {
  const label = pieceFactQuestions[fact];
  if (fact === 'supplier') {
    return (
      <RadioChoices
        label={label}
        isOptional
        options={optionsOf(suppliers, supplierLabels)}
        value={situation.supplier}
        onChange={(supplier) => onChange({ supplier })}
      />
    );
  }
  return (
    <RadioChoices
      label={label}
      isOptional
      options={yesOrNo}
      value={situation[fact] === null ? null : situation[fact] ? 'yes' : 'no'}
      onChange={(answer) => onChange({ [fact]: answer === 'yes' })}
    />
  );
};

const yesOrNo = [
  { code: 'yes', label: 'Oui' },
  { code: 'no', label: 'Non' },
] as const;
