import './fields.css';
import './choices.css';
import { type ReactNode, useContext } from 'react';
import { Checkbox, CheckboxGroup, FieldError, Radio, RadioGroup } from 'react-aria-components';
import { FormTouched } from './form-touched.ts';
import type { Option } from './Select.tsx';
import { FieldHint, FieldLabel, type FieldProps } from './TextInput.tsx';

type Described<Code extends string> = Option<Code> & { readonly definition?: string };

type RadioChoicesProps<Code extends string> = FieldProps & {
  readonly options: readonly Described<Code>[];
  readonly value: Code | null;
  readonly onChange: (code: Code) => void;
  readonly isStacked?: boolean;
};

export const RadioChoices = <Code extends string>({
  label,
  hint,
  problem,
  options,
  value,
  onChange,
  isOptional = false,
  isFilter = false,
  isStacked = false,
}: RadioChoicesProps<Code>) => {
  const touch = useContext(FormTouched);
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ code }) => code === key);
        if (!chosen) return;
        touch();
        onChange(chosen.code);
      }}
      isInvalid={problem !== undefined}
      isRequired={!isOptional && !isFilter}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <div className={isStacked ? 'choices choices-stacked' : 'choices'}>
        {options.map((option) => (
          <Radio key={option.code} value={option.code} className="choice choice-radio">
            <ChoiceContent option={option} />
          </Radio>
        ))}
      </div>
      <FieldHint hint={hint} />
      <FieldError className="field-problem">{problem}</FieldError>
    </RadioGroup>
  );
};

type CheckChoicesProps<Code extends string> = FieldProps & {
  readonly options: readonly Described<Code>[];
  readonly values: readonly Code[];
  readonly onChange: (codes: readonly Code[]) => void;
  readonly isStacked?: boolean;
};

export const CheckChoices = <Code extends string>({
  label,
  hint,
  problem,
  options,
  values,
  onChange,
  isOptional = false,
  isFilter = false,
  isStacked = false,
}: CheckChoicesProps<Code>) => {
  const touch = useContext(FormTouched);
  return (
    <CheckboxGroup
      className="field"
      value={[...values]}
      onChange={(keys) => {
        touch();
        onChange(options.map(({ code }) => code).filter((code) => keys.includes(code)));
      }}
      isInvalid={problem !== undefined}
      isRequired={!isOptional && !isFilter}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <div className={isStacked ? 'choices choices-stacked' : 'choices'}>
        {options.map((option) => (
          <Checkbox key={option.code} value={option.code} className="choice">
            <ChoiceContent option={option} />
          </Checkbox>
        ))}
      </div>
      <FieldHint hint={hint} />
      <FieldError className="field-problem">{problem}</FieldError>
    </CheckboxGroup>
  );
};

type CheckChoiceProps = {
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
  readonly children: ReactNode;
};

export const CheckChoice = ({ isChosen, onChange, children }: CheckChoiceProps) => {
  const touch = useContext(FormTouched);
  return (
    <Checkbox
      isSelected={isChosen}
      onChange={(isNowChosen) => {
        touch();
        onChange(isNowChosen);
      }}
      className="choice"
    >
      <span aria-hidden="true" className="choice-mark" />
      <span>{children}</span>
    </Checkbox>
  );
};

const ChoiceContent = <Code extends string>({ option }: { readonly option: Described<Code> }) => (
  <>
    <span aria-hidden="true" className="choice-mark" />
    <span>
      {option.label}
      {option.definition !== undefined && <span className="field-hint"> — {option.definition}</span>}
    </span>
  </>
);
