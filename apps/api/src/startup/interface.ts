import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressFolder } from './compress.ts';
import { repositoryFolder } from './repository.ts';

const webFolder = join(repositoryFolder, 'apps', 'web');
export const builtFolder = join(webFolder, 'dist');
const stampFile = join(repositoryFolder, '.cache', 'interface');
const sources = ['apps/web', 'packages', 'pnpm-lock.yaml', '.tsconfig.base.json'];
const notSources = new Set(['node_modules', 'dist', 'e2e', 'test-results']);

/** Builds what browsers load, unless it was built from the same sources. */
export async function buildInterfaceOnce(onProgress: (message: string) => void): Promise<void> {
  const stamp = await fingerprintSources();
  if (existsSync(join(builtFolder, 'index.html')) && (await readStamp()) === stamp) return;

  onProgress('Construction de l’interface…');
  const draft = join(repositoryFolder, '.cache', `interface-${randomUUID()}`);
  try {
    await buildInto(draft);
    await compressFolder(draft);
    // Two starts may build at once; each puts a whole folder in place.
    await rm(builtFolder, { recursive: true, force: true });
    await rename(draft, builtFolder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
}

async function fingerprintSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await listFiles(join(repositoryFolder, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [path];
  const kept = entries.filter(({ name }) => !notSources.has(name)).sort(byName);
  const files = await Promise.all(
    kept.map((entry) => (entry.isDirectory() ? listFiles(join(path, entry.name)) : [join(path, entry.name)])),
  );
  return files.flat();
}

function byName(left: { name: string }, right: { name: string }): number {
  return left.name < right.name ? -1 : 1;
}

async function readStamp(): Promise<string | null> {
  return existsSync(stampFile) ? readFile(stampFile, 'utf8') : null;
}

async function buildInto(folder: string): Promise<void> {
  const vite = startVite(['build', '--outDir', folder, '--logLevel', 'warn']);
  const code = await new Promise<number | null>((resolve, reject) => {
    vite.once('error', reject);
    vite.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`the interface could not be built: vite ended with ${code}`);
}

/** Vite runs from the interface's own folder, where its dependencies are. */
export function startVite(commandArguments: string[], settings: Record<string, string> = {}): ChildProcess {
  const program = join(webFolder, 'node_modules', 'vite', 'bin', 'vite.js');
  return spawn(process.execPath, [program, ...commandArguments], {
    cwd: webFolder,
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  });
}
