import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BuilderWord, PackOrder, PackResult } from './build/order.ts';

const program = fileURLToPath(new URL('./build/child.ts', import.meta.url));

/** For what is written in JavaScript; pictures are unpacked beside it, one at a time. */
const heapMegabytes = 160;

/**
 * Builds a pack in a process of its own: a picture that crashes what unpacks it, or takes all its memory, ends that
 * process and not the server. @throws Error when it ends without a pack
 */
export const runBuilder = async (
  order: PackOrder,
  { onProgress, signal }: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
): Promise<PackResult> => {
  const child = fork(program, {
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      `--max-old-space-size=${heapMegabytes}`,
      '--max-semi-space-size=4',
    ],
    // It opens what strangers made: it is told none of our secrets. Memory that is given back is given back to the
    // system, too (glibc keeps a store for each thread).
    env: { TMPDIR: tmpdir(), MALLOC_ARENA_MAX: '1' },
    signal,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let result: PackResult | null = null;
  child.on('message', (word: BuilderWord) => {
    if (word.kind === 'progress') onProgress(word.share);
    else result = word.result;
  });
  const ended = once(child, 'exit');
  child.send(order);
  await ended;
  if (result === null) throw new Error('the builder ended without a pack');
  return result;
};
