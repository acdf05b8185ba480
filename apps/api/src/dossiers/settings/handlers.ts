import type { Handlers } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { chooseColumns, readListSettings, removeSavedFilter, saveFilter } from './list-settings.ts';

export const listSettingsHandlers = (
  dependencies: DossierDependencies,
): Pick<Handlers, 'readListSettings' | 'chooseColumns' | 'saveFilter' | 'removeSavedFilter'> => ({
  readListSettings: (_, { caller }) => readListSettings(dependencies, { caller }),
  chooseColumns: ({ body }, { caller }) => chooseColumns(dependencies, { ...body, caller }),
  saveFilter: ({ body }, { caller }) => saveFilter(dependencies, { filter: body, caller }),
  removeSavedFilter: ({ params }, { caller }) => removeSavedFilter(dependencies, { ...params, caller }),
});
