import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../startup/repository.ts';

export const schemaFile = join(repositoryFolder, 'prisma', 'schema.prisma');
export const migrationsFolder = join(repositoryFolder, 'prisma', 'migrations');

export type Migration = { name: string; script: string };

/** The migrations of Prisma's standard folder, oldest first. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = await listMigrations(folder);
  return Promise.all(names.map(async (name) => ({ name, script: await readScript(folder, name) })));
}

/** Names begin with the time they were written, so their order is the order to apply them in. */
export async function listMigrations(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function readScript(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name, 'migration.sql'), 'utf8');
}
