import { useSyncExternalStore } from 'react';

let hasEnded = false;
const listeners = new Set<() => void>();

const set = (value: boolean): void => {
  hasEnded = value;
  for (const listener of listeners) listener();
};

/** The server no longer knows the session; whatever is on screen stays until somebody signs in again. */
export const markSessionEnded = (): void => set(true);
export const markSessionResumed = (): void => set(false);

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => hasEnded,
  );
