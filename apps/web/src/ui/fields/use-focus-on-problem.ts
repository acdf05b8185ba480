import { useEffect, useRef } from 'react';

/** Takes the focus to the first field with a problem, each time a form could not be sent. */
export const useFocusOnProblem = (error: Error | null) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error === null) return;
    form.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"]:not([role]), [data-invalid] button, [data-invalid] input')
      ?.focus();
  }, [error]);
  return form;
};
