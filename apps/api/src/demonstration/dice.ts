import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that repeats: the same seed gives the same throws. */
export type Dice = {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True about once in `times`. */
  readonly onceIn: (times: number) => boolean;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
};

export const diceOf = (seed: number): Dice => {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    oneOf: (items) => items[between(0, items.length - 1)] ?? items[0],
    onceIn: (times) => between(1, times) === 1,
    shuffled: (items) =>
      items
        .map((item) => ({ item, rank: between(0, 2 ** 30) }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ item }) => item),
  };
};
