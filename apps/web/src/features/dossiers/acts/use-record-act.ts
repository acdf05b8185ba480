import { actEndpoints, type DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { refreshAfterFailure } from '../conflict.ts';
import { dossierQuery } from '../queries.ts';
import { type ActDraft, bodyOf, emptyDraft } from './draft.ts';

type Recorded = {
  readonly act: ActKind;
  /** What is left out is empty. */
  readonly draft: Pick<ActDraft, 'happenedOn'> & Partial<ActDraft>;
  readonly expectedVersion: number;
};

/** Records one act of a dossier; every list and figure is then read again. */
export const useRecordAct = (onRecorded: (view: DossierView, recorded: Recorded) => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ dossierId, act, draft, expectedVersion }: Recorded & { readonly dossierId: string }) =>
      call(actEndpoints[act], {
        params: { dossierId },
        body: bodyOf(act, { ...emptyDraft, ...draft }, expectedVersion),
      }),
    onSuccess: (view, recorded) => {
      client.setQueryData(dossierQuery(view.id).queryKey, view);
      onRecorded(view, recorded);
      void refreshAfterWriting(client);
    },
    onError: (error, { dossierId }) => refreshAfterFailure(client, error, dossierId),
  });
};
