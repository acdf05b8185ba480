import { CallFailed } from './failed.ts';

/** How long to wait before each new try, in milliseconds; after the last, a person decides. */
export const pausesMs: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Worth another try by itself: the answer was lost on the way, or the server had no time. */
const isPassing = (error: unknown): boolean =>
  error instanceof CallFailed && ['unreachable', 'overloaded', 'tooManyRequests'].includes(error.failure.code);

type Retrying = {
  /** Told before each wait: the number of the next try, from 2 on. */
  readonly onRetry: (attempt: number) => void;
  readonly pause: (ms: number) => Promise<void>;
};

/**
 * Does something again, a few times and each time later, while what goes wrong may pass. What it does must be safe to do
 * twice. @throws what the last try ended in, or the first that no try would mend
 */
export const retried = async <Done>(
  attempt: () => Promise<Done>,
  { onRetry, pause }: Retrying,
  [next, ...later]: readonly number[] = pausesMs,
  number = 2,
): Promise<Done> => {
  try {
    return await attempt();
  } catch (error) {
    if (next === undefined || !isPassing(error)) throw error;
    onRetry(number);
    await pause(next);
    return retried(attempt, { onRetry, pause }, later, number + 1);
  }
};

/** Waits so long, or until the network is back. */
export const pauseOrOnline = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const goOn = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', goOn);
      resolve();
    };
    const timer = window.setTimeout(goOn, ms);
    window.addEventListener('online', goOn);
  });
