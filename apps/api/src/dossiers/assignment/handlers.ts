import type { Handlers } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { assignDossiers } from './assign-dossiers.ts';
import { handOver, previewHandOver } from './hand-over.ts';

export const assignmentHandlers = (
  dependencies: DossierDependencies,
): Pick<Handlers, 'assignDossiers' | 'previewHandOver' | 'handOver'> => ({
  assignDossiers: ({ body }, { caller }) => assignDossiers(dependencies, { assignment: body, caller }),
  previewHandOver: ({ params }) => previewHandOver(dependencies, params),
  handOver: ({ params, body }, { caller }) => handOver(dependencies, { ...params, ...body, caller }),
});
