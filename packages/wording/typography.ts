const noBreak = '\u00a0';
const thinNoBreak = '\u202f';

/** French typography: the spaces that must not break a line before `; ! ? : % €` and inside « ». */
export const typeset = (text: string): string =>
  text
    .replaceAll(/ ([;!?])/g, `${thinNoBreak}$1`)
    .replaceAll(/ ([:%€»])/g, `${noBreak}$1`)
    .replaceAll('« ', `«${noBreak}`);

/** A French sentence: french`Pourquoi si peu ?` */
export const french = (strings: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  typeset(String.raw({ raw: strings }, ...values));

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For the middle of a sentence; an abbreviation such as « CCAS » keeps its capitals. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** « a », « a et b », « a, b et c ». */
export const enumerated = (parts: readonly string[], conjunction: 'et' | 'ou' = 'et'): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
};
