import { type ReactNode, useEffect, useRef } from 'react';
import { Form as AriaForm } from 'react-aria-components';

type FormProps = {
  /** What the last sending ended in: the first field with a problem then takes the focus. */
  readonly error: Error | null;
  readonly onSend: () => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Problems are said beside their fields, in our words, and never in the browser's. */
export const Form = ({ error, onSend, className = 'stack', children }: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLElement>(firstProblem)?.focus();
  }, [error]);
  return (
    <AriaForm
      ref={form}
      className={className}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </AriaForm>
  );
};

const firstProblem = '[aria-invalid="true"]:not([role]), [data-invalid] button, [data-invalid] input';
