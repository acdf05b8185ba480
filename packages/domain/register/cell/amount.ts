import { fold } from '../text.ts';
import { type Cell, isBlank } from './cell.ts';
import { nothing, type Reading, read, unreadable } from './reading.ts';

/** 100,000 €, in cents: far beyond any personal microcredit, so that a slip of the keyboard is seen. */
const mostCents = 10_000_000;

const currency = /^(€|eur|euros?)? ?(.*?) ?(€|eur|euros?)?$/;
/** Whole part, grouped by three or not; then one or two decimals. */
const figures = /^(\d+|\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/;

/**
 * An amount in integer cents, however it is typed: `1 500 €`, `2000,00`, `1,500.00`, `1.500,00`.
 * One separator before three figures groups thousands; before one or two figures it starts the cents.
 */
export const readAmount = (cell: Cell): Reading<number> => {
  if (isBlank(cell)) return nothing;
  const cents = typeof cell === 'number' ? centsOfNumber(cell) : typeof cell === 'string' ? centsOfText(cell) : null;
  if (cents === null) return unreadable({ code: 'notAnAmount' });
  return cents > mostCents ? unreadable({ code: 'amountTooLarge', mostCents }) : read(cents);
};

const centsOfNumber = (amount: number): number | null => {
  const cents = Math.round(amount * 100);
  return amount >= 0 && Math.abs(cents - amount * 100) < 0.001 ? cents : null;
};

const centsOfText = (text: string): number | null => {
  const [, , amount = ''] = currency.exec(fold(text)) ?? [];
  const [, whole, grouping, decimalMark, decimals = ''] = figures.exec(amount) ?? [];
  if (whole === undefined || (grouping !== undefined && grouping === decimalMark)) return null;
  return Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
};
