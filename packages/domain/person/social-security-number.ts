/** 13 digits, or 15 with the key; 2A or 2B for Corsica; spaces, dots, hyphens or nothing between. */
const written =
  /(?<![\p{L}\d]|\d[\s.-])[12](?:[\s.-]?\d){4}[\s.-]?(?:\d[\s.-]?\d|2[\s.-]?[AB])(?:[\s.-]?\d){6,8}(?![\s.-]?\d|\p{L})/iu;

/**
 * Whether a text holds what looks like a social-security number, which this program must never keep (CNIL, deliberation
 * 2021-028). It asks for no right key: a number with a typing error is somebody's all the same.
 */
export const holdsSocialSecurityNumber = (text: string): boolean => written.test(text);
