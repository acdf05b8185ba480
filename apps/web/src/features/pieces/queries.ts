import { type ChecklistView, checklistEndpoints } from '@parcours/contracts';
import { pieceName } from '@parcours/wording';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';

export const checklistQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'pieces'],
    queryFn: ({ signal }) => call(checklistEndpoints.readChecklist, { params: { dossierId } }, signal),
  });

/** What the pieces of a dossier are called, by code. */
export const usePieceNames = (dossierId: string): ((code: string) => string) => {
  const { data } = useQuery(checklistQuery(dossierId));
  return (code) => pieceName(data?.pieces.find((piece) => piece.code === code) ?? { code });
};

/** Writes about the pieces of a dossier and shows what came of it; everything else is then read again. */
export const useChecklistWrite = <Given>(
  write: (given: Given) => Promise<ChecklistView>,
  onWritten: (view: ChecklistView, given: Given) => void = () => undefined,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (view, given) => {
      client.setQueryData(checklistQuery(view.dossierId).queryKey, view);
      onWritten(view, given);
      void refreshAfterWriting(client);
    },
  });
};
