import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useUnsaved } from '../unsaved.ts';
import { FormTouched } from './form-touched.ts';

type FormProps = {
  /** What the last sending ended in: the first field with a problem then takes the focus. */
  readonly error: Error | null;
  readonly onSend: () => void;
  /** Nobody misses what was typed, such as a password. */
  readonly isForgettable?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Problems are said beside their fields, in our words, and never in the browser's. */
export const Form = ({ error, onSend, isForgettable = false, className = 'stack', children }: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched && !isForgettable ? 'typed' : null);
  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLElement>(firstProblem)?.focus();
  }, [error]);
  return (
    <form
      ref={form}
      className={className}
      noValidate
      onInput={() => setTouched(true)}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <FormTouched value={() => setTouched(true)}>{children}</FormTouched>
    </form>
  );
};

const firstProblem = '[aria-invalid="true"]:not([role]), [data-invalid] button, [data-invalid] input';
