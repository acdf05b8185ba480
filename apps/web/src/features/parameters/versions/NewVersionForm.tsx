import type { ReactNode } from 'react';
import { hasProblems } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import type { VersionOnItsWay } from './use-new-version.ts';

type NewVersionFormProps<Seen> = {
  readonly title: string;
  /** « Ajouter ces délais ». */
  readonly addLabel: string;
  readonly version: Omit<VersionOnItsWay<never, Seen>, 'first' | 'draft' | 'change'>;
  readonly onCancel: () => void;
  readonly preview?: (seen: Seen) => ReactNode;
  readonly children: ReactNode;
};

/** The fields of a new version, what it would change, and the button of the next step. */
export const NewVersionForm = <Seen,>(props: NewVersionFormProps<Seen>) => {
  const { title, addLabel, version, onCancel, preview, children } = props;
  const { error, problems, seen, isPending, isToPreview, send } = version;
  return (
    <Form error={error} onSend={send}>
      <h2>{title}</h2>
      {children}
      {!hasProblems(problems) && <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />}
      {seen !== undefined && preview?.(seen)}
      <div className="row">
        <Button type="submit" look="main" isPending={isPending}>
          {isToPreview ? 'Voir ce qui changerait' : addLabel}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Renoncer
        </Button>
      </div>
    </Form>
  );
};
