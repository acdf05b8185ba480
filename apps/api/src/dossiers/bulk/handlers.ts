import type { Handlers } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { performBulk } from './perform-bulk.ts';
import { previewBulk } from './preview-bulk.ts';

export const bulkHandlers = (dependencies: DossierDependencies): Pick<Handlers, 'previewBulk' | 'performBulk'> => ({
  previewBulk: ({ body }, { caller }) => previewBulk(dependencies, { ...body, caller }),
  performBulk: ({ body }, { caller }) => performBulk(dependencies, { ...body, caller }),
});
