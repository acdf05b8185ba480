import type { CivilDate } from '@parcours/domain/calendar';
import { shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { DateInput } from './DateInput.tsx';
import { readTypedDay } from './typed-date.ts';
import { isWholeDay } from './whole-day.ts';

type PeriodFieldProps = {
  readonly label: string;
  readonly day: CivilDate | undefined;
  readonly onChange: (day: CivilDate | undefined) => void;
};

/** One end of a period. A day counts once it is whole, or left: what is shown does not move with each digit. */
export const PeriodField = ({ label, day, onChange }: PeriodFieldProps) => {
  const [typed, setTyped] = useState(textOf(day));
  const [known, setKnown] = useState(day);
  if (day !== known) {
    setKnown(day);
    if (readTypedDay(typed) !== (day ?? null)) setTyped(textOf(day));
  }
  const apply = (text: string) => {
    const read = text.trim() === '' ? undefined : readTypedDay(text);
    if (read !== null && read !== day) onChange(read);
  };
  return (
    <DateInput
      label={label}
      isPrecise
      isFilter
      value={typed}
      onChange={(text) => {
        setTyped(text);
        if (text === '' || isWholeDay(text)) apply(text);
      }}
      onBlur={() => apply(typed)}
    />
  );
};

const textOf = (day: CivilDate | undefined): string => (day === undefined ? '' : shortDateLabel(day));
