/** Shorter words are a letter away from too many others. */
export const shortestNearWord = 4;

/**
 * Whether a word as typed is almost the beginning of another, or all of it: one letter replaced, left out, added or
 * exchanged with the next; two in a word of seven letters or more.
 */
export const isNearly = (typed: string, word: string): boolean =>
  typed.length >= shortestNearWord && Math.min(...errorsBefore(typed, word)) <= errorsAllowed(typed);

/** Whether two words are almost the same from end to end, with as many errors allowed as for a word typed. */
export const areNearly = (one: string, other: string): boolean => {
  const shorter = one.length <= other.length ? one : other;
  const errors = errorsBefore(one, other).at(-1) ?? Number.POSITIVE_INFINITY;
  return one === other || (shorter.length >= shortestNearWord && errors <= errorsAllowed(shorter));
};

const errorsAllowed = ({ length }: string): number => (length >= 7 ? 2 : 1);

/** The fewest errors (optimal string alignment) between what was typed and each beginning of the word, the whole last. */
const errorsBefore = (typed: string, word: string): readonly number[] => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const isExchanged =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      const candidates = [
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        ...(isExchanged ? [at(beforeLast, column - 2) + 1] : []),
      ];
      next.push(Math.min(...candidates));
    }
    [beforeLast, last] = [last, next];
  }
  return last;
};

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
