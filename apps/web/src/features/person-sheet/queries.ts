import { checklistEndpoints, dossierEndpoints, loanEndpoints, serviceEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

/** Everything that the sheet of a person says. */
export const personSheetQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'person-sheet'],
    queryFn: async ({ signal }) => {
      const given = { params: { dossierId } };
      const [dossier, checklist, service] = await Promise.all([
        call(dossierEndpoints.readDossier, given, signal),
        call(checklistEndpoints.readChecklist, given, signal),
        call(serviceEndpoints.readService, {}, signal),
      ]);
      const loan = dossier.granted === null ? null : await call(loanEndpoints.readLoan, given, signal);
      return { dossier, checklist, loan, service: service.details };
    },
  });
