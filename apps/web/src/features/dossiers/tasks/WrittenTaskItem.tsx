import { taskEndpoints, type WrittenTask } from '@parcours/contracts';
import { dueLabel, french, instantLabel } from '@parcours/wording';
import { type ReactNode, useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import { DueMark } from './DueMark.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';
import { useTaskWrite } from './queries.ts';

type WrittenTaskProps = {
  readonly task: WrittenTask;
  /** Whose dossier, where that is not plain. */
  readonly about?: ReactNode;
};

/** A task in somebody's words, to be done or put off. */
export const WrittenTaskItem = ({ task, about }: WrittenTaskProps) => {
  const { id: taskId, dossierId, version: expectedVersion, text, dueOn, agent, postponedWhy } = task;
  const [isPostponing, setIsPostponing] = useState(false);
  const finish = useTaskWrite(
    dossierId,
    () => call(taskEndpoints.finishTask, { params: { taskId }, body: { expectedVersion } }),
    () => undefined,
  );
  if (task.done !== null) return <DoneTask text={text} done={task.done} />;
  return (
    <li className="task">
      <div className="task-words">
        {about}
        <p>
          <strong>{text}</strong> <DueMark dueOn={dueOn} />
        </p>
        <p className="muted small">
          {about === undefined && `Pour ${agent.name}. `}
          {postponedWhy !== null && french`Reportée : ${postponedWhy}`}
        </p>
        <FailureNotice error={finish.error} />
      </div>
      <div className="task-buttons">
        <Button
          isDense
          isPending={finish.isPending}
          aria-label={`C’est fait : ${text}`}
          onPress={() => finish.mutate(undefined)}
        >
          C’est fait
        </Button>
        <Button isDense aria-label={`Reporter : ${text}`} onPress={() => setIsPostponing(true)}>
          Reporter
        </Button>
      </div>
      {isPostponing && (
        <PostponeDialog
          dossierId={dossierId}
          label={`${text}, ${dueLabel(dueOn, today())}`}
          postpone={({ until, why }) =>
            call(taskEndpoints.postponeTask, { params: { taskId }, body: { expectedVersion, dueOn: until, why } })
          }
          onClose={() => setIsPostponing(false)}
        />
      )}
    </li>
  );
};

type DoneTaskProps = Pick<WrittenTask, 'text'> & { readonly done: NonNullable<WrittenTask['done']> };

const DoneTask = ({ text, done: { at, by } }: DoneTaskProps) => (
  <li className="task task-done">
    <div className="task-words">
      <p>{text}</p>
      <p className="muted small">
        Fait par {by}, {instantLabel(at)}
      </p>
    </div>
  </li>
);
