import { useState } from 'react';
import { CallFailed } from '../../../api/failed.ts';

/** What somebody else noted of the loan in between, null when that is not what went wrong. */
export const loanConflictOf = (error: Error | null) =>
  error instanceof CallFailed && error.failure.code === 'loanChangedMeanwhile' ? error.failure : null;

/**
 * The version that was on screen when the form opened: what came since must be seen before it is written over.
 * @returns what gives the version to send, given what the last sending ended in
 */
export const useSeenVersion = (version: number): ((error: Error | null) => number) => {
  const [seen, setSeen] = useState(version);
  return (error) => {
    const shown = loanConflictOf(error)?.currentVersion ?? seen;
    setSeen(shown);
    return shown;
  };
};
