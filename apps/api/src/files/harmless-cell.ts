/** What a spreadsheet may take for a formula, whatever stands before it that it skips. */
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
/** A number, a telephone number, a stroke for nothing: signs, and no name that a formula could call. */
const isFigure = /^[\d\s+\-–—_./\\(),]*$/;

/**
 * A cell that no spreadsheet computes: what starts like a formula gets an apostrophe before it (OWASP, CSV injection).
 * Telephone numbers and strokes stay as they are, so that they are read again as what they are.
 */
export const harmless = (text: string): string =>
  startsFormula.test(text) && !isFigure.test(text) ? `'${text}` : text;
