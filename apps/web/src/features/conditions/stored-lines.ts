import { amountAsTyped, readTypedAmount } from '../../ui/fields/typed-amount.ts';

export type MoneyLine<Kind extends string = string> = {
  readonly id: number;
  readonly kind: Kind;
  readonly amount: string;
};
type Lines<Kind extends string> = readonly MoneyLine<Kind>[] | null;

/** Typed, and no amount: it cannot be saved. */
export const isHalfAmount = ({ amount }: MoneyLine): boolean =>
  amount.trim() !== '' && readTypedAmount(amount) === null;

/** What can be saved of the lines: one whose amount cannot be read keeps the amount that is stored. */
export const readLines = <Kind extends string>(typed: Lines<Kind>, stored: Lines<Kind>) =>
  typed?.map((line) => ({
    kind: line.kind,
    monthlyCents: readTypedAmount((isHalfAmount(line) ? storedLine(line, typed, stored ?? []) : line)?.amount ?? ''),
  })) ?? null;

/** The same lines once they are saved so, each still known by its id on screen. */
export const linesAsSaved = <Kind extends string>(typed: Lines<Kind>, stored: Lines<Kind>): Lines<Kind> => {
  const read = readLines(typed, stored);
  return typed?.map((line, at) => ({ ...line, amount: amountAsTyped(read?.[at]?.monthlyCents ?? null) })) ?? null;
};

/** A draft that is taken up again numbers its lines otherwise: the only one of its kind is the same. */
const storedLine = <Kind extends string>(
  { id, kind }: MoneyLine<Kind>,
  typed: readonly MoneyLine<Kind>[],
  stored: readonly MoneyLine<Kind>[],
): MoneyLine<Kind> | undefined => {
  const alike = stored.filter((line) => line.kind === kind);
  const isAlone = alike.length === 1 && typed.filter((line) => line.kind === kind).length === 1;
  return alike.find((line) => line.id === id) ?? (isAlone ? alike[0] : undefined);
};
