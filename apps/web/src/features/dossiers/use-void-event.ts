import { type DossierView, dossierEndpoints } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { dossierQuery } from '../../ui/dossier/queries.ts';
import { refreshAfterFailure } from './conflict.ts';

type Voided = {
  readonly dossierId: string;
  readonly sequence: number;
  readonly expectedVersion: number;
  readonly why: string;
};

/** Takes one line out of a history; everything is then read again. */
export const useVoidEvent = (onVoided: (view: DossierView) => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ dossierId, ...body }: Voided) => call(dossierEndpoints.voidEvent, { params: { dossierId }, body }),
    onSuccess: (view) => {
      client.setQueryData(dossierQuery(view.id).queryKey, view);
      onVoided(view);
      void refreshAfterWriting(client);
    },
    onError: (error, { dossierId }) => refreshAfterFailure(client, error, dossierId),
  });
};
