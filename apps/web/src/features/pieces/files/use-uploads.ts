import { checklistEndpoints } from '@parcours/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { upload } from '../../../api/upload.ts';
import { checklistQuery } from '../queries.ts';

/** A file on its way. `error` is set once it did not arrive; it can then be sent again. */
export type Sending = {
  readonly id: number;
  readonly file: File;
  readonly share: number;
  readonly error: Error | null;
};

/** Sends files one after the other and tells how far each is; what did not arrive stays to be sent again. */
export const useUploads = ({ dossierId, piece }: { readonly dossierId: string; readonly piece: string }) => {
  const client = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const change = (id: number, part: Partial<Sending>) =>
    setSendings((all) => all.map((sending) => (sending.id === id ? { ...sending, ...part } : sending)));
  const forget = (id: number) => setSendings((all) => all.filter((sending) => sending.id !== id));
  const sendOne = async ({ id, file }: Sending) => {
    change(id, { share: 0, error: null });
    try {
      const view = await upload(checklistEndpoints.addPieceFile, {
        given: { params: { dossierId, piece }, file },
        onProgress: (share) => change(id, { share }),
      });
      client.setQueryData(checklistQuery(dossierId).queryKey, view);
      forget(id);
    } catch (error) {
      change(id, { error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return {
    sendings,
    forget,
    sendAgain: sendOne,
    send: async (files: readonly File[]) => {
      const added = files.map((file) => ({ id: nextId(), file, share: 0, error: null }));
      setSendings((all) => [...all, ...added]);
      for (const sending of added) await sendOne(sending);
      void refreshAfterWriting(client);
    },
  };
};

let lastId = 0;
const nextId = (): number => {
  lastId += 1;
  return lastId;
};
