import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryFolder = fileURLToPath(new URL('../', import.meta.url));

export type Outcome = { succeeded: boolean; output: string };

/**
 * Runs a program of Node's with its arguments, from the repository's folder.
 * @param show whether its output appears as it comes; it is kept in any case
 */
export async function runNode(commandArguments: string[], show: boolean): Promise<Outcome> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...commandArguments], {
    cwd: repositoryFolder,
    // Tests start the program dozens of times: it is compiled once.
    env: { ...process.env, NODE_COMPILE_CACHE: join(repositoryFolder, '.cache', 'compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      chunks.push(chunk);
      if (show) process.stdout.write(chunk);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { succeeded: code === 0, output: chunks.join('') };
}
