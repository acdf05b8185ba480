import './tasks.css';
import type { DossierTasks, DossierView } from '@parcours/contracts';
import { instantLabel, onDate, typeset } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ActDialog } from '../acts/ActDialog.tsx';
import { lostTouch } from '../acts/lost-touch.ts';
import { AddTaskDialog } from './AddTaskDialog.tsx';
import { tasksQuery } from './queries.ts';
import { RuleTaskItem } from './RuleTaskItem.tsx';
import { WrittenTaskItem } from './WrittenTaskItem.tsx';

/** What is to do about a dossier, by rule or in somebody's words, and what was done. */
export const Tasks = ({ dossier }: { readonly dossier: DossierView }) => {
  const { data, error, refetch } = useQuery(tasksQuery(dossier.id));
  const [opened, setOpened] = useState<'add' | 'giveUp' | null>(null);
  const close = () => setOpened(null);
  return (
    <section className="stack tasks" aria-labelledby="tasks">
      <div className="tasks-head">
        <h2 id="tasks">Tâches</h2>
        <Button isDense onPress={() => setOpened('add')}>
          Ajouter une tâche
        </Button>
      </div>
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={2} />}
      {data !== undefined && <TaskLines tasks={data} dossier={dossier} onGiveUp={() => setOpened('giveUp')} />}
      {opened === 'add' && <AddTaskDialog dossierId={dossier.id} onClose={close} />}
      {opened === 'giveUp' && (
        <ActDialog dossier={dossier} act="closed" start={lostTouch} onClose={close} onRecorded={close} />
      )}
    </section>
  );
};

type LinesProps = { readonly tasks: DossierTasks; readonly dossier: DossierView; readonly onGiveUp: () => void };

const TaskLines = ({ tasks: { ruleTask, tasks, deeds }, dossier, onGiveUp }: LinesProps) => {
  const toDo = tasks.filter(({ done }) => done === null);
  const done = tasks.filter((task) => task.done !== null);
  return (
    <>
      {ruleTask === null && toDo.length === 0 && <p className="muted">Rien à faire pour ce dossier.</p>}
      <ul className="task-list">
        {ruleTask !== null && <RuleTaskItem dossier={dossier} ruleTask={ruleTask} onGiveUp={onGiveUp} />}
        {toDo.map((task) => (
          <WrittenTaskItem key={task.id} task={task} />
        ))}
      </ul>
      {done.length + deeds.length > 0 && (
        <Disclosure title="Ce qui a été fait ou reporté" level={3}>
          <ul className="task-list">
            {deeds.map((deed) => (
              <Deed key={deed.id} deed={deed} />
            ))}
            {done.map((task) => (
              <WrittenTaskItem key={task.id} task={task} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};

const Deed = ({ deed: { kind, restsUntil, note, at, by } }: { readonly deed: DossierTasks['deeds'][number] }) => (
  <li className="task task-done">
    <div className="task-words">
      <p>
        {kind === 'chased' ? 'Relance' : `Report ${onDate(restsUntil).replace(/^le /, 'au ')}`}
        {note !== null && typeset(` : ${note}`)}
      </p>
      <p className="muted small">
        Par {by}, {instantLabel(at)}
      </p>
    </div>
  </li>
);
