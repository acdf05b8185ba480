import { parseArgs } from 'node:util';

/** What one call of the benchmark measures. */
const parts = ['read', 'search', 'statistics', 'act', 'import', 'export', 'pack', 'screens'] as const;
export type Part = (typeof parts)[number];

export type Options = {
  /** How many dossiers each town has, fewest first. */
  readonly sizes: readonly number[];
  readonly only: ReadonlySet<Part>;
  /** Where towns are kept from one call to the next; null: made anew, and taken away at the end. */
  readonly dataFolder: string | null;
  /** How long each endpoint is called. */
  readonly seconds: number;
  readonly registerRows: number;
};

const isPart = (name: string): name is Part => parts.some((part) => part === name);

/** @throws Error that names what is not understood */
export const readOptions = (given: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...given],
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      only: { type: 'string' },
      data: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const only = values.only?.split(',') ?? parts.filter((part) => !values.quick || part !== 'screens');
  const unknown = only.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  const sizes = values.sizes?.split(',').map(wholeNumber) ?? (values.quick ? [1_000] : [1_000, 10_000, 100_000]);
  return {
    sizes: sizes.toSorted((one, other) => one - other),
    only: new Set(only.filter(isPart)),
    dataFolder: values.data ?? null,
    seconds: values.seconds === undefined ? (values.quick ? 1 : 5) : wholeNumber(values.seconds),
    registerRows: values.quick ? 1_000 : 10_000,
  };
};

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`not a whole number: ${text}`);
  return Number(text);
};
