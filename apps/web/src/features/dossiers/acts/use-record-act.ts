import { actEndpoints, type DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { dossierQuery } from '../../../ui/dossier/queries.ts';
import type { ChosenFile } from '../../../ui/files/use-uploads.ts';
import { sendLenderLetter } from '../../../ui/lender-letters/queries.ts';
import { refreshAfterFailure } from '../conflict.ts';
import { type ActDraft, bodyOf, emptyDraft } from './draft.ts';

type Recorded = {
  readonly act: ActKind;
  /** What is left out is empty. */
  readonly draft: Pick<ActDraft, 'happenedOn'> & Partial<ActDraft>;
  readonly expectedVersion: number;
  /** Letters of the lender that came with it. */
  readonly letters?: readonly ChosenFile[];
  /** The dossier once the act was written, when only letters are left to file. */
  readonly written?: DossierView | null;
};

/**
 * Records one act of a dossier, then files the letters that came with it; every list and figure is then read again.
 * Sent again, whatever is written already is written once.
 * @param onWritten called once the act itself is written, though a letter may still fail
 */
export const useRecordAct = (
  onRecorded: (view: DossierView, recorded: Recorded) => void,
  onWritten: (view: DossierView) => void = () => undefined,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      dossierId,
      act,
      draft,
      expectedVersion,
      letters = [],
      written = null,
    }: Recorded & { readonly dossierId: string }) => {
      const view =
        written ??
        (await call(actEndpoints[act], {
          params: { dossierId },
          body: bodyOf(act, { ...emptyDraft, ...draft }, expectedVersion),
        }));
      if (written === null) onWritten(view);
      const line = { dossierId, history: 'path', sequence: expectedVersion + 1 } as const;
      for (const letter of letters) await sendLenderLetter(line, letter);
      return view;
    },
    onSuccess: (view, recorded) => {
      client.setQueryData(dossierQuery(view.id).queryKey, view);
      onRecorded(view, recorded);
      void refreshAfterWriting(client);
    },
    onError: (error, { dossierId }) => refreshAfterFailure(client, error, dossierId),
  });
};
