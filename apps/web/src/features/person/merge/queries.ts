import { type PersonView, personMergeEndpoints } from '@parcours/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { personQuery } from '../queries.ts';

export const similarQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'person', 'similar'],
    queryFn: ({ signal }) => call(personMergeEndpoints.listSimilarPeople, { params: { dossierId } }, signal),
  });

export const mergePreviewQuery = (dossierId: string, otherDossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'person', 'merge-preview', otherDossierId],
    queryFn: ({ signal }) => call(personMergeEndpoints.previewMerge, { params: { dossierId, otherDossierId } }, signal),
  });

/** Merges, or undoes it; everything is then read again, whether it went well or somebody was faster. */
export const usePersonWrite = <Given>(write: (given: Given) => Promise<PersonView>, onWritten: () => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (view) => {
      client.setQueryData(personQuery(view.dossierId).queryKey, view);
      onWritten();
      void refreshAfterWriting(client);
    },
    onError: () => void refreshAfterWriting(client),
  });
};
