import type { Handlers } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { addAbsence, listAbsences, removeAbsence } from './write-absences.ts';

export const absenceHandlers = (
  dependencies: DossierDependencies,
): Pick<Handlers, 'listAbsences' | 'addAbsence' | 'removeAbsence'> => ({
  listAbsences: () => listAbsences(dependencies),
  addAbsence: ({ body }, { caller }) => addAbsence(dependencies, { absence: body, caller }),
  removeAbsence: ({ params }, { caller }) => removeAbsence(dependencies, { ...params, caller }),
});
