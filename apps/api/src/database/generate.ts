import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { repositoryFolder } from '../startup/repository.ts';
import { schemaFile } from './migrations-folder.ts';

const run = promisify(execFile);

const stampFile = join(repositoryFolder, '.cache', 'prisma-client');
const clientFile = fileURLToPath(new URL('./generated/client.ts', import.meta.url));

/** Writes the database client from `schema.prisma`, unless the one there was written from the same schema. */
export async function generateClientOnce(onProgress: (message: string) => void): Promise<void> {
  const prisma = dirname(fileURLToPath(import.meta.resolve('prisma/package.json')));
  const stamp = createHash('sha256')
    .update(await readFile(join(prisma, 'package.json')))
    .update(await readFile(schemaFile))
    .digest('hex');
  if (existsSync(clientFile) && existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;

  onProgress('Préparation de l’accès à la base de données…');
  await run(process.execPath, [join(prisma, 'build', 'index.js'), 'generate', '--schema', schemaFile], {
    cwd: dirname(fileURLToPath(new URL('../', import.meta.url))),
    env: {
      ...process.env,
      // Generating needs no engine, yet Prisma downloads one unless told of a program that exists.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
}

if (import.meta.main) await generateClientOnce(console.log);
