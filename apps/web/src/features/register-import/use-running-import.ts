import { type ImportProgress, registerImportEndpoints } from '@parcours/contracts';
import {
  type QueryClient,
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { callLines } from '../../api/call-lines.ts';
import { brokenOff } from '../../api/failed.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { type Preview, readBody } from './use-preview.ts';

export type ImportDone = Extract<ImportProgress, { kind: 'done' }>;
export type Progress = { readonly done: number; readonly total: number };

/** The import that this browser asked for; it goes on while other pages are shown, and is found again here. */
export type RunningImport =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly progress: Progress | null }
  | { readonly state: 'done'; readonly done: ImportDone }
  | { readonly state: 'failed'; readonly error: Error };

const none: RunningImport = { state: 'none' };

/** Kept beside what was read from the server, so that signing out forgets it too. */
const runningQuery = queryOptions<RunningImport>({
  queryKey: ['running-import'],
  queryFn: skipToken,
  initialData: none,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Writes what a preview showed, in one transaction, and follows it. */
export const useRunningImport = () => {
  const client = useQueryClient();
  const running = useQuery(runningQuery).data ?? none;
  const tell = (told: RunningImport) => client.setQueryData(runningQuery.queryKey, told);
  const { mutate } = useMutation({
    mutationFn: (preview: Preview) => follow(client, preview, tell),
    onError: (error) => tell({ state: 'failed', error }),
  });
  return { running, start: (preview: Preview) => mutate(preview), forget: () => tell(none) };
};

const follow = async (client: QueryClient, preview: Preview, tell: (told: RunningImport) => void): Promise<void> => {
  tell({ state: 'running', progress: null });
  const { file } = preview.reading;
  const body = { ...readBody(preview), fingerprint: preview.summary.fingerprint };
  for await (const line of callLines(registerImportEndpoints.importRegister, { file, body })) {
    if (line.kind === 'progress') {
      tell({ state: 'running', progress: line });
      continue;
    }
    tell({ state: 'done', done: line });
    await refreshAfterWriting(client);
    return;
  }
  throw brokenOff();
};
