import type { Handlers } from '../http/handler.ts';
import { addCatalogue } from './add-catalogue.ts';
import { addDelays } from './add-delays.ts';
import { addReasonList } from './add-reason-list.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listCatalogues } from './list-catalogues.ts';
import { listDelays } from './list-delays.ts';
import { listReasonLists } from './list-reason-lists.ts';
import { previewCatalogue } from './preview-catalogue.ts';
import { previewDelays } from './preview-delays.ts';
import { readPieceNames } from './read-piece-names.ts';
import { readReasons } from './read-reasons.ts';

type ParameterHandlers = Pick<
  Handlers,
  | 'readPieceNames'
  | 'readReasons'
  | 'listReasonLists'
  | 'addReasonList'
  | 'listDelays'
  | 'previewDelays'
  | 'addDelays'
  | 'listCatalogues'
  | 'previewCatalogue'
  | 'addCatalogue'
>;

/** The handlers of what the administrator sets from a day on, beside the rules. */
export const parameterHandlers = (dependencies: ParameterDependencies): ParameterHandlers => ({
  readPieceNames: () => readPieceNames(dependencies),
  readReasons: () => readReasons(dependencies),
  listReasonLists: () => listReasonLists(dependencies),
  addReasonList: ({ body }, { caller }) => addReasonList(dependencies, { ...body, caller }),
  listDelays: () => listDelays(dependencies),
  previewDelays: ({ body }) => previewDelays(dependencies, body.delaySet),
  addDelays: ({ body }, { caller }) => addDelays(dependencies, { ...body, caller }),
  listCatalogues: () => listCatalogues(dependencies),
  previewCatalogue: ({ body }) => previewCatalogue(dependencies, body.catalogue),
  addCatalogue: ({ body }, { caller }) => addCatalogue(dependencies, { ...body, caller }),
});
