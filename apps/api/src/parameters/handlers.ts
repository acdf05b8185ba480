import type { Handlers } from '../http/handler.ts';
import { addDelays } from './add-delays.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listDelays } from './list-delays.ts';
import { previewDelays } from './preview-delays.ts';

type ParameterHandlers = Pick<Handlers, 'listDelays' | 'previewDelays' | 'addDelays'>;

/** The handlers of what the administrator sets from a day on, beside the rules. */
export const parameterHandlers = (dependencies: ParameterDependencies): ParameterHandlers => ({
  listDelays: () => listDelays(dependencies),
  previewDelays: ({ body }) => previewDelays(dependencies, body.delaySet),
  addDelays: ({ body }, { caller }) => addDelays(dependencies, { ...body, caller }),
});
