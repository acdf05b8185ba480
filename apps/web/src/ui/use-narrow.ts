import { useSyncExternalStore } from 'react';

/** As the style sheets count it. */
const narrow = '(width < 40rem)';

const listen = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether the screen is that of a telephone, as it is turned or resized. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(narrow).matches);
