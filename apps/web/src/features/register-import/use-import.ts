import { type ImportProgress, registerImportEndpoints } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callLines } from '../../api/call-lines.ts';
import { unreachable } from '../../api/failed.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { type Preview, readingBody } from './use-preview.ts';

export type ImportDone = Extract<ImportProgress, { kind: 'done' }>;
export type Progress = { readonly done: number; readonly total: number };

/** Writes what the preview showed, in one transaction, and follows it. */
export const useImport = () => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const client = useQueryClient();
  const run = useMutation({
    mutationFn: (preview: Preview) => follow(preview, setProgress),
    onSuccess: () => refreshAfterWriting(client),
    onSettled: () => setProgress(null),
  });
  return { ...run, progress };
};

const follow = async ({ reading, summary }: Preview, onProgress: (progress: Progress) => void): Promise<ImportDone> => {
  const { file } = reading;
  const body = {
    ...readingBody({ ...reading, mapping: summary.mapping }),
    mapping: JSON.stringify(summary.mapping),
    fingerprint: summary.fingerprint,
  };
  for await (const line of callLines(registerImportEndpoints.importRegister, { file, body })) {
    if (line.kind === 'done') return line;
    onProgress(line);
  }
  throw unreachable();
};
