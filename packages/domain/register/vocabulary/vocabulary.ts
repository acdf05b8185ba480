import { wordsOf } from '../text.ts';

/** Words of registers with the code each stands for. Patterns see a text as `wordsOf` gives it. */
export type Vocabulary<Code> = readonly (readonly [pattern: RegExp, code: Code])[];

/** `isWhole`: the code says everything that was typed; otherwise the words are worth keeping beside it. */
export type Recognised<Code> = { readonly code: Code; readonly isWhole: boolean };

/** Nobody needs more to be recognised, and patterns stay quick on a cell stuffed with text. */
const mostCharacters = 200;

/** The code of what a text says first, null when none of the vocabulary is in it. */
export const recognise = <Code>(vocabulary: Vocabulary<Code>, text: string): Recognised<Code> | null => {
  const words = wordsOf(text.slice(0, mostCharacters));
  const [first] = vocabulary
    .flatMap(([pattern, code]) => {
      const found = pattern.exec(words);
      return found === null ? [] : [{ at: found.index, code, isWhole: found[0] === words }];
    })
    .toSorted((one, other) => one.at - other.at);
  return first === undefined ? null : { code: first.code, isWhole: first.isWhole };
};
