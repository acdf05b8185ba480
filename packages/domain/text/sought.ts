import { searchable, telephoneDigits } from './fold.ts';

/** One thing that somebody looks for. */
export type Sought =
  | { readonly kind: 'word'; readonly text: string }
  /** Part of a reference or of a telephone number, which are not written alike. */
  | { readonly kind: 'number'; readonly inReference: string; readonly inTelephone: string };

/** `06 39 98 00 01` and `2026-0042` are one number each. */
const numberOrWord = /\+?\d[\d\s()./-]*\d|\S+/g;

/**
 * What is looked for, in words as somebody types them, in any order. Signs between words say nothing.
 * @returns null when there is nothing but signs, which finds nothing; an empty text looks for nothing
 */
export const soughtIn = (text: string): readonly Sought[] | null => {
  const parts = text.match(numberOrWord) ?? [];
  const sought = parts.flatMap(partsOf);
  return parts.length > 0 && sought.length === 0 ? null : sought;
};

const partsOf = (part: string): readonly Sought[] => {
  if (/\p{L}/u.test(part)) return [{ kind: 'word', text: searchable(part) }];
  if (!/\d/.test(part)) return [];
  return [{ kind: 'number', inReference: referencePart(part), inTelephone: telephoneDigits(part) }];
};

/** References are numbered with four digits: `2026-60` is `2026-0060`. A number that begins with 0 is not typed to its end. */
const referencePart = (part: string): string => {
  const [year = '', number, ...others] = part.match(/\d+/g) ?? [];
  if (number === undefined) return year;
  const isShortened = others.length === 0 && /^(19|20)\d\d$/.test(year) && !number.startsWith('0');
  return [year, isShortened ? number.padStart(4, '0') : number, ...others].join('-');
};
