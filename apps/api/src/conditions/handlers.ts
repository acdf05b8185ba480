import type { Handlers } from '../http/handler.ts';
import type { ConditionDependencies } from './dependencies.ts';
import { readAssessment } from './read-assessment.ts';
import { readSituation } from './read-situation.ts';
import { saveSituation } from './save-situation.ts';

type ConditionHandlers = Pick<Handlers, 'readSituation' | 'saveSituation' | 'readAssessment'>;

/** The handlers of what is known of a person and of what it says of the conditions. */
export const conditionHandlers = (dependencies: ConditionDependencies): ConditionHandlers => ({
  readSituation: ({ params }, { caller }) => readSituation(dependencies, { ...params, caller }),
  saveSituation: ({ params, body }, { caller }) => saveSituation(dependencies, { ...params, ...body, caller }),
  readAssessment: ({ params }) => readAssessment(dependencies, params.dossierId),
});
