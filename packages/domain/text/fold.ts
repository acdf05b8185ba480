/** The same for « Éric », « ERIC » and « éric »: without case or accents, ligatures as two letters, one apostrophe. */
export const foldLetters = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replaceAll('’', "'");

/** Nothing to fold but capitals: most names and words, several times quicker. */
const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Text as it is compared: folded, with single spaces for apostrophes, hyphens and other signs but those of an e-mail. */
export const searchable = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();

/** The digits of a telephone number or of a part of one, as dialled in France: `+33 6 39…` is `0639…`. */
export const telephoneDigits = (text: string): string =>
  text.replace(/^\s*(\+|00)33\s*(\(0\))?/, '0').replace(/\D/g, '');
