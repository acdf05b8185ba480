import { foldLetters } from '../text/index.ts';

/** Printable ASCII between single spaces: what most cells hold, and nothing to tidy. */
const isPlain = (text: string): boolean => /^(?:[!-~]+(?: [!-~]+)*)?$/.test(text);

/** Without the accidents of typing: composed letters, single plain spaces (NBSP included), no blank at either end. */
export const tidy = (text: string): string =>
  isPlain(text) ? text : text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The same for « Éric », « ERIC » and « éric »: without case or accents. */
export const fold = (text: string): string => (isPlain(text) ? text.toLowerCase() : foldLetters(tidy(text)));

/** Its words and figures, folded, one space between: « N° - Né(e) le » gives `n ne e le`. */
export const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
