import { type DossierExchanges, exchangeEndpoints } from '@parcours/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';

export const exchangesQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'exchanges'],
    queryFn: ({ signal }) => call(exchangeEndpoints.readExchanges, { params: { dossierId } }, signal),
  });

/** Writes about the exchanges of a dossier; everything is then read again, whether it went well or somebody was faster. */
export const useExchangeWrite = <Given>(
  write: (given: Given) => Promise<DossierExchanges>,
  onWritten: (exchanges: DossierExchanges) => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (exchanges) => {
      client.setQueryData(exchangesQuery(exchanges.dossierId).queryKey, exchanges);
      onWritten(exchanges);
      void refreshAfterWriting(client);
    },
    onError: () => void refreshAfterWriting(client),
  });
};
