/** Spaces, dots and hyphens that people put between figures. */
const gap = '[\\s.-]?';
/** Not a part of a longer number, or of a word. */
const [before, after] = ['(?<![\\p{L}\\d]|\\d[\\s.-])', `(?!${gap}\\d|\\p{L})`];

/** 13 digits, or 15 with the key; 2A or 2B for Corsica; with or without something between them. */
const written = new RegExp(
  `${before}([12](?:${gap}\\d){4}${gap}(?:\\d${gap}\\d|2${gap}[AB])(?:${gap}\\d){6})((?:${gap}\\d){2})?${after}`,
  'giu',
);

/** As the card shows it: sex, year, month, département, commune, order, key. */
const grouped = /^\d[\s.-]\d\d[\s.-]\d\d[\s.-]\d[\dAB][\s.-]\d{3}[\s.-]\d{3}[\s.-]\d\d$/iu;

/** Sex, year, month (fictional ones from 20 on), département (96 and 00 are none), commune, order. */
const shape = /^[12]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:0[1-9]|[1-8]\d|9[0-57-9]|2[AB])(?!000)\d{3}(?!000)\d{3}$/;

/** 97 less the remainder of the number by 97, Corsica counted as 19 and 18 (Insee). */
const keyOf = (number: string): number => 97 - Number(BigInt(number.replace('2A', '19').replace('2B', '18')) % 97n);

const compact = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase();

/**
 * Whether a text holds what looks like a social-security number, which this program must never keep (CNIL, deliberation
 * 2021-028). Fifteen figures in a row are one when their key is right, so that no other long number is taken for it;
 * in the groups of the card they are one even with a wrong key: with a typing error it is somebody's all the same.
 */
export const holdsSocialSecurityNumber = (text: string): boolean =>
  [...text.matchAll(written)].some(([whole, number = '', key]) => {
    if (!shape.test(compact(number))) return false;
    return key === undefined || Number(compact(key)) === keyOf(compact(number)) || grouped.test(whole);
  });
