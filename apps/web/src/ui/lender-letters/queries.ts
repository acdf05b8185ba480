import { type AnsweredHistory, type LenderLetters, lenderLetterEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { upload } from '../../api/upload.ts';
import type { ChosenFile } from '../files/use-uploads.ts';

export const lenderLettersQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'lender-letters'],
    queryFn: ({ signal }) => call(lenderLetterEndpoints.listLenderLetters, { params: { dossierId } }, signal),
  });

/** The line that tells what a letter says. */
type Line = { readonly dossierId: string; readonly history: AnsweredHistory; readonly sequence: number };

/** Sends a letter; sent again with its id, it is filed once. */
export const sendLenderLetter = (
  { dossierId, ...line }: Line,
  { id, file }: ChosenFile,
  onProgress: (share: number) => void = () => undefined,
): Promise<LenderLetters> =>
  upload(lenderLetterEndpoints.addLenderLetter, {
    given: { params: { dossierId }, body: { id, ...line }, file },
    onProgress,
  });
