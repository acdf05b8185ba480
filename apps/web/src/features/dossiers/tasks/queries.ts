import { type DossierTasks, taskEndpoints } from '@parcours/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';

export const tasksQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'tasks'],
    queryFn: ({ signal }) => call(taskEndpoints.listTasks, { params: { dossierId } }, signal),
  });

export const dayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => call(taskEndpoints.readMyDay, {}, signal),
});

/** Writes about the tasks of a dossier; every list is then read again, whether it went well or somebody was faster. */
export const useTaskWrite = <Given>(
  dossierId: string,
  write: (given: Given) => Promise<DossierTasks>,
  onWritten: () => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (tasks) => {
      client.setQueryData(tasksQuery(dossierId).queryKey, tasks);
      onWritten();
      void refreshAfterWriting(client);
    },
    onError: () => void refreshAfterWriting(client),
  });
};
