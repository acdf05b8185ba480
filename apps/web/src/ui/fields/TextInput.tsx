import './fields.css';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, shown beside it. */
  readonly problem?: string | undefined;
  readonly isOptional?: boolean;
  /** It may be left empty without a word: it narrows what is shown, or is filled bit by bit. */
  readonly isFilter?: boolean;
};

type TextInputProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly hasAutoFocus?: boolean;
  /** No more characters can be typed. */
  readonly maxLength?: number;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly width?: 'short' | 'medium' | 'full';
};

export const TextInput = ({
  label,
  hint,
  problem,
  isOptional = false,
  isFilter = false,
  hasAutoFocus = false,
  isLong = false,
  width = 'full',
  inputMode = 'text',
  autoComplete = 'off',
  ...props
}: TextInputProps) => (
  <TextField
    {...props}
    inputMode={inputMode}
    autoComplete={autoComplete}
    autoFocus={hasAutoFocus}
    className={`field field-${width}`}
    isInvalid={problem !== undefined}
    isRequired={!isOptional && !isFilter}
    validationBehavior="aria"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    {isLong ? <TextArea className="input" rows={3} /> : <Input className="input" />}
    <FieldHint hint={hint} />
    <FieldError className="field-problem">{problem}</FieldError>
  </TextField>
);

export const FieldLabel = ({ label, isOptional }: { readonly label: string; readonly isOptional: boolean }) => (
  <Label className="field-label">
    {label}
    {isOptional && <span className="field-optional"> facultatif</span>}
  </Label>
);

export const FieldHint = ({ hint }: { readonly hint: string | undefined }) =>
  hint === undefined ? null : (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  );
