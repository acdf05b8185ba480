import { isCivilDate } from '@parcours/domain/calendar';
import { dayWithWeekday, french, partialDateLabel } from '@parcours/wording';
import { type FieldProps, TextInput } from './TextInput.tsx';
import { readTypedDate } from './typed-date.ts';

type DateInputProps = FieldProps & {
  /** As typed; read it with `readTypedDate` or `readTypedDay`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether a month or a year alone will do. */
  readonly isPrecise?: boolean;
  /** Of a year typed with two digits, see `readTypedDate`. */
  readonly latestYear?: number | undefined;
  readonly onBlur?: () => void;
  readonly hasAutoFocus?: boolean;
};

/** A date as people type it; below stands how it was read, with its weekday. */
export const DateInput = ({ value, isPrecise = false, latestYear, hint, ...props }: DateInputProps) => (
  <TextInput
    {...props}
    value={value}
    width="medium"
    hint={readingOf(value, latestYear) ?? hint ?? (props.isFilter ? undefined : examplesOf(isPrecise))}
  />
);

const examplesOf = (isPrecise: boolean): string =>
  isPrecise ? french`Exemple : 12/03/2026.` : french`Exemples : 12/03/2026, 03/2026, 2026.`;

const readingOf = (text: string, latestYear?: number): string | undefined => {
  const date = readTypedDate(text, latestYear);
  if (date === null) return undefined;
  return french`= ${isCivilDate(date) ? dayWithWeekday(date) : `${partialDateLabel(date)}, sans le jour`}`;
};
