import { DateInput } from '../../../ui/fields/DateInput.tsx';

type EffectiveFromProps = {
  /** As typed. */
  readonly value: string;
  readonly onChange: (change: { readonly effectiveFrom: string }) => void;
  readonly problem: string | undefined;
  readonly hasAutoFocus?: boolean;
};

/** The first day of a version. */
export const EffectiveFrom = ({ value, onChange, problem, hasAutoFocus = true }: EffectiveFromProps) => (
  <DateInput
    label="À partir du"
    isPrecise
    hasAutoFocus={hasAutoFocus}
    value={value}
    onChange={(effectiveFrom) => onChange({ effectiveFrom })}
    problem={problem}
  />
);
