import { useEffect } from 'react';
import type { SaveOutcome } from './autosave.ts';
import type { CallFailed } from './failed.ts';
import { keepAtHand } from './failure-of.ts';
import { readFailure } from './read-failure.ts';
import { markSessionEnded } from './session-ended.ts';

keepAtHand(readFailure);

/** Whether a save that failed is to be tried again by itself, or by a person. */
export const saveOutcomeOf = ({ failure: { code } }: CallFailed): SaveOutcome => {
  if (code === 'notSignedIn') markSessionEnded();
  return ['unreachable', 'overloaded', 'notSignedIn', 'tooManyRequests'].includes(code) ? 'unreachable' : 'refused';
};

/** Sends what waits when one goes to another page, or when the network comes back. */
export const useFlush = (flush: () => Promise<boolean>): void => {
  useEffect(() => {
    const sendNow = () => void flush();
    window.addEventListener('online', sendNow);
    return () => {
      window.removeEventListener('online', sendNow);
      sendNow();
    };
  }, [flush]);
};
