import { absenceEndpoints, type NotedAbsence } from '@parcours/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';

type Absences = { readonly absences: NotedAbsence[] };

export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: ({ signal }) => call(absenceEndpoints.listAbsences, {}, signal),
});

/** Writes about absences; every list and day is then read again. */
export const useAbsenceWrite = (write: () => Promise<Absences>, onWritten?: () => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => onWritten?.(),
    onSettled: () => void refreshAfterWriting(client),
  });
};
