import { telephoneDigits } from '../text/index.ts';

/** Ten digits as dialled in France, a short number of a service such as 39 39, or a number of another country. */
export const isTelephone = (typed: string): boolean => {
  const text = typed.trim();
  if (!/^\+?[\d\s.\-()/]+$/.test(text)) return false;
  const digits = telephoneDigits(text);
  return /^0[1-9]\d{8}$/.test(digits) || /^[1-9]\d{1,5}$/.test(digits) || isForeign(text, digits);
};

const isForeign = (text: string, digits: string): boolean => {
  const number = text.startsWith('+') ? digits : digits.replace(/^00/, '');
  return (text.startsWith('+') || digits.startsWith('00')) && /^[1-9]\d{7,14}$/.test(number);
};
