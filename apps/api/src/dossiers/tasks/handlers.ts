import type { Handlers } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { listTasks } from './list-tasks.ts';
import { readMyDay } from './read-my-day.ts';
import { postponeRuleTask, recordChase } from './record-deed.ts';
import { addTask, finishTask, postponeTask } from './write-tasks.ts';

type TaskHandlers = Pick<
  Handlers,
  'listTasks' | 'addTask' | 'finishTask' | 'postponeTask' | 'recordChase' | 'postponeRuleTask' | 'readMyDay'
>;

export const taskHandlers = (dependencies: DossierDependencies): TaskHandlers => ({
  listTasks: ({ params }) => listTasks(dependencies, params),
  addTask: ({ params, body }, { caller }) => addTask(dependencies, { ...params, ...body, caller }),
  finishTask: ({ params, body }, { caller }) => finishTask(dependencies, { ...params, ...body, caller }),
  postponeTask: ({ params, body }, { caller }) => postponeTask(dependencies, { ...params, ...body, caller }),
  recordChase: ({ params, body }, { caller }) => recordChase(dependencies, { ...params, ...body, caller }),
  postponeRuleTask: ({ params, body }, { caller }) => postponeRuleTask(dependencies, { ...params, ...body, caller }),
  readMyDay: (_, { caller }) => readMyDay(dependencies, { caller }),
});
