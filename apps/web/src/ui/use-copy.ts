import { type RefObject, useState } from 'react';

/** Copies a text; where the browser gives no clipboard, selects where it is shown, to be copied by keyboard. */
export const useCopy = (shown: RefObject<Element | null>) => {
  const [done, setDone] = useState<'copied' | 'selected' | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      // Browsers give no clipboard over plain HTTP, and may refuse it elsewhere.
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setDone('selected');
    }
  };
  return { done, copy };
};
