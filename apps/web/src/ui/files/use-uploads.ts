import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { pauseOrOnline, retried } from '../../api/retried.ts';
import { useUnsaved } from '../unsaved.ts';

/** A file that somebody chose. Its id stays when it is sent again. */
export type ChosenFile = { readonly id: string; readonly file: File };

/**
 * A file on its way. `attempt` counts from 1: a connection that breaks is tried again by itself. `error` is set once it
 * did not arrive; it can then be sent again.
 */
export type Sending = ChosenFile & { readonly share: number; readonly attempt: number; readonly error: Error | null };

/** Sends one file, and tells the share of it that has left, from 0 to 1. */
type SendFile = (chosen: ChosenFile, onProgress: (share: number) => void) => Promise<void>;

/** What a file may be, for whoever chooses it; the server looks at its bytes. */
export const acceptedTypes = ['application/pdf', 'image/*', '.heic'];

export const chosenFiles = (files: Iterable<File>): readonly ChosenFile[] =>
  [...files].map((file) => ({ id: newId(), file }));

/** Sends files one after the other and tells how far each is; what did not arrive stays to be sent again. */
export const useUploads = (sendFile: SendFile) => {
  const client = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  useUnsaved(sendings.length > 0 ? 'sending' : null);
  const change = (id: string, part: Partial<Sending>) =>
    setSendings((all) => all.map((sending) => (sending.id === id ? { ...sending, ...part } : sending)));
  const forget = (id: string) => setSendings((all) => all.filter((sending) => sending.id !== id));
  const sendOne = async ({ id, file }: Sending) => {
    change(id, { share: 0, attempt: 1, error: null });
    try {
      await retried(() => sendFile({ id, file }, (share) => change(id, { share })), {
        onRetry: (attempt) => change(id, { share: 0, attempt }),
        pause: pauseOrOnline,
      });
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
      const added = chosenFiles(files).map((chosen) => ({ ...chosen, share: 0, attempt: 1, error: null }));
      setSendings((all) => [...all, ...added]);
      for (const sending of added) await sendOne(sending);
      void refreshAfterWriting(client);
    },
  };
};
