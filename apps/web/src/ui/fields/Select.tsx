import './fields.css';
import { useContext } from 'react';
import {
  Select as AriaSelect,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { FormTouched } from './form-touched.ts';
import { FieldHint, FieldLabel, type FieldProps } from './TextInput.tsx';

export type Option<Code extends string> = { readonly code: Code; readonly label: string };

/** Options in the order given, from a label for each code. */
export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): readonly Option<Code>[] => codes.map((code) => ({ code, label: labels[code] }));

type SelectProps<Code extends string> = FieldProps & {
  readonly options: readonly Option<Code>[];
  readonly value: Code | null;
  readonly onChange: (code: Code) => void;
  readonly placeholder?: string;
  readonly isDense?: boolean;
};

export const Select = <Code extends string>({
  label,
  hint,
  problem,
  options,
  value,
  onChange,
  placeholder = 'Choisir…',
  isOptional = false,
  isFilter = false,
  isDense = false,
}: SelectProps<Code>) => {
  const touch = useContext(FormTouched);
  return (
    <AriaSelect
      className={`field select ${isDense ? 'select-dense' : ''}`}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ code }) => code === key);
        if (!chosen) return;
        touch();
        onChange(chosen.code);
      }}
      placeholder={placeholder}
      isInvalid={problem !== undefined}
      isRequired={!isOptional && !isFilter}
      validationBehavior="aria"
    >
      {isDense ? <Label className="field-label">{label}</Label> : <FieldLabel label={label} isOptional={isOptional} />}
      <Button className="select-button">
        <SelectValue className="select-value" />
        <span aria-hidden="true" className="select-arrow" />
      </Button>
      <FieldHint hint={hint} />
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem id={option.code} textValue={option.label} className="option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
