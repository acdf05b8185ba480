import { isTelephone } from '@parcours/domain/person';
import { fieldProblem } from '@parcours/wording';
import { useState } from 'react';
import { type FieldProps, TextInput } from './TextInput.tsx';

type TelephoneInputProps = FieldProps & { readonly value: string; readonly onChange: (value: string) => void };

/** The number of a person: what is no number is said once the field is left, and kept as typed all the same. */
export const TelephoneInput = ({ value, onChange, ...props }: TelephoneInputProps) => {
  const [isLeft, setLeft] = useState(false);
  const isDoubtful = isLeft && value.trim() !== '' && !isTelephone(value);
  return (
    <div>
      <TextInput {...props} type="tel" value={value} onChange={onChange} onBlur={() => setLeft(true)} />
      <p role="status" className="field-caution">
        {isDoubtful && `Vérifiez ce numéro. ${fieldProblem('telephone')}`}
      </p>
    </div>
  );
};
