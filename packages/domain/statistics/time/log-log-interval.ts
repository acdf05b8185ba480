import { type Interval, z } from '../rate/rate.ts';

/**
 * A 95 % interval of a probability on the log(−log) scale: p^exp(∓ z σ / (p ln p)), which stays within [0, 1].
 * @param standardError of the probability itself
 * @returns null at 0 and at 1, where the scale ends
 */
export const logLogInterval = (probability: number, standardError: number): Interval | null => {
  if (probability <= 0 || probability >= 1) return null;
  const width = (z * standardError) / (probability * Math.log(probability));
  return { low: probability ** Math.exp(-width), high: probability ** Math.exp(width) };
};
