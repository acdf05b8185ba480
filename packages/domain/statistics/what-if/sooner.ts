import { wilsonInterval } from '../rate/rate.ts';
import { type DurationCount, survivalOf } from '../time/survival.ts';
import type { Estimate } from './lever.ts';

const fewestFollowed = 10;

/**
 * Of dossiers that waited so many days in vain, the share that would not have if everything took half the time: the
 * share that had ended by twice as many days, among those that lasted longer. That is 1 − S(2d) / S(d) by
 * Kaplan–Meier, with its 95 % interval; where none or all had, Wilson's.
 * @returns null when fewer than 10 were followed for longer than that
 */
export const shareInHalfTheTime = (waitedDays: number, waits: readonly DurationCount[]): Estimate | null => {
  const longer = waits.filter(({ days }) => days > waitedDays);
  const followed = longer.reduce((sum, { ended, censored }) => sum + ended + censored, 0);
  if (followed < fewestFollowed) return null;
  const step = survivalOf(longer).findLast(({ days }) => days <= 2 * waitedDays);
  if (step === undefined) return { expected: 0, low: 0, high: wilsonInterval(0, followed)?.high ?? 1 };
  if (step.interval === null) return { expected: 1, low: wilsonInterval(followed, followed)?.low ?? 0, high: 1 };
  const { survival, interval } = step;
  return { expected: 1 - survival, low: 1 - interval.high, high: 1 - interval.low };
};
