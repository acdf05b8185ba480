import { type LoanView, loanEndpoints } from '@parcours/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';

export const loanQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'loan'],
    queryFn: ({ signal }) => call(loanEndpoints.readLoan, { params: { dossierId } }, signal),
  });

/** Writes about a loan; everything is then read again, whether it went well or somebody was faster. */
export const useLoanWrite = (write: (expectedVersion: number) => Promise<LoanView>, onWritten: () => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (loan) => {
      client.setQueryData(loanQuery(loan.dossierId).queryKey, loan);
      onWritten();
      void refreshAfterWriting(client);
    },
    onError: () => void refreshAfterWriting(client),
  });
};
