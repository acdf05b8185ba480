import { amountLabel, fieldProblem } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { type Option, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { readTypedAmount } from '../../ui/fields/typed-amount.ts';
import { isHalfAmount, type MoneyLine } from './stored-lines.ts';

type MoneyLinesProps<Kind extends string> = {
  readonly title: string;
  readonly add: string;
  readonly none: string;
  readonly options: readonly Option<Kind>[];
  /** Null when nobody asked, empty when there is none. */
  readonly lines: readonly MoneyLine<Kind>[] | null;
  readonly onChange: (lines: readonly MoneyLine<Kind>[] | null) => void;
};

/** Sums of each month: choose a kind, type the euros. */
export const MoneyLines = <Kind extends string>({
  title,
  add,
  none,
  options,
  lines,
  onChange,
}: MoneyLinesProps<Kind>) => {
  const [added, setAdded] = useState<number | null>(null);
  const known = lines ?? [];
  const labelOf = (kind: Kind) => options.find(({ code }) => code === kind)?.label ?? kind;
  const addLine = (kind: Kind) => {
    const id = Math.max(-1, ...known.map((line) => line.id)) + 1;
    setAdded(id);
    onChange([...known, { id, kind, amount: '' }]);
  };
  const remove = (id: number) => {
    const others = known.filter((line) => line.id !== id);
    onChange(others.length === 0 ? null : others);
  };
  return (
    <fieldset className="money">
      <legend>
        {title} <span className="muted">{totalOf(lines, none)}</span>
      </legend>
      {known.map((line) => (
        <div key={line.id} className="money-line">
          <TextInput
            label={labelOf(line.kind)}
            isFilter
            inputMode="decimal"
            hasAutoFocus={line.id === added}
            value={line.amount}
            onChange={(amount) => onChange(known.map((other) => (other.id === line.id ? { ...other, amount } : other)))}
            problem={isHalfAmount(line) ? fieldProblem('invalid', 'amountCents') : undefined}
          />
          <Button look="quiet" isDense aria-label={`Retirer ${labelOf(line.kind)}`} onPress={() => remove(line.id)}>
            Retirer
          </Button>
        </div>
      ))}
      <div className="row money-add">
        <Select label={add} isDense isFilter options={options} value={null} onChange={addLine} />
        {known.length === 0 && (
          <Button isDense onPress={() => onChange(lines === null ? [] : null)}>
            {lines === null ? none : 'Annuler cette réponse'}
          </Button>
        )}
      </div>
    </fieldset>
  );
};

const totalOf = (lines: readonly MoneyLine<string>[] | null, none: string): string => {
  if (lines === null) return '';
  if (lines.length === 0) return none.toLowerCase();
  const cents = lines.map(({ amount }) => readTypedAmount(amount));
  const known = cents.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return cents.includes(null) ? `${amountLabel(known)} et une somme à demander` : amountLabel(known);
};
