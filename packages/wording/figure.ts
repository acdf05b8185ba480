import type { Rate } from '@parcours/contracts';
import { french } from './typography.ts';

const noBreak = '\u00a0';
const thinNoBreak = '\u202f';

/** « 1 234 ». */
export const numberLabel = (value: number): string => {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, thinNoBreak);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
};

/** « 1 dossier », « 12 dossiers »; in French, zero is singular. */
export const counted = (value: number, one: string, many: string): string =>
  `${numberLabel(value)}${noBreak}${value < 2 ? one : many}`;

/** « 1 500 € », « 1 234,50 € », from integer cents. */
export const amountLabel = (cents: number): string => {
  const [euros, rest] = [Math.trunc(cents / 100), Math.abs(cents % 100)];
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${numberLabel(euros)}${decimals}${noBreak}€`;
};

/** « 24 mois ». */
export const monthsLabel = (months: number): string => `${numberLabel(months)}${noBreak}mois`;

/** « 5 % », « moins de 1 % », « plus de 99 % », from a share between 0 and 1; « 0 % » and « 100 % » only when exact. */
export const percentageLabel = (share: number): string => {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return french`moins de 1 %`;
  if (rounded === 100 && share < 1) return french`plus de 99 %`;
  return french`${rounded} %`;
};

/** « 7 sur 131 ». */
export const outOf = ({ k, n }: Rate): string => `${numberLabel(k)}${noBreak}sur${noBreak}${numberLabel(n)}`;

/** « 3 % à 11 % », null without a figure to bound. */
export const intervalLabel = ({ interval, isTooSmallForPercentage }: Rate): string | null =>
  interval === null || isTooSmallForPercentage
    ? null
    : `${percentageLabel(interval.low)} à ${percentageLabel(interval.high)}`;

/** « 5 % », null where statistics allow words only. */
export const shareLabel = ({ k, n, isTooSmallForPercentage }: Rate): string | null =>
  n === 0 || isTooSmallForPercentage ? null : percentageLabel(k / n);

/** « 3 sur 7 » under n = 10, else « 7 sur 131, soit 5 % (intervalle à 95 % : 3 % à 11 %) ». */
export const rateSentence = (rate: Rate): string => {
  const [share, interval] = [shareLabel(rate), intervalLabel(rate)];
  return share === null || interval === null
    ? outOf(rate)
    : french`${outOf(rate)}, soit ${share} (intervalle à 95 % : ${interval})`;
};
