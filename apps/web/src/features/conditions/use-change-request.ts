import { actEndpoints, type SituationView } from '@parcours/contracts';
import type { LoanRequest } from '@parcours/domain/path';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { today } from '../../ui/today.ts';
import { situationQuery } from './queries.ts';

/** Records that something else is asked for, from today on. */
export const useChangeRequest = ({ dossierId, dossierVersion }: SituationView) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: LoanRequest) =>
      call(actEndpoints.requestChanged, {
        params: { dossierId },
        body: { expectedVersion: dossierVersion, happenedOn: today(), request },
      }),
    onSuccess: ({ version }, request) => {
      client.setQueryData(
        situationQuery(dossierId).queryKey,
        (before) => before && { ...before, request, dossierVersion: version },
      );
      void refreshAfterWriting(client);
    },
    onError: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
};
