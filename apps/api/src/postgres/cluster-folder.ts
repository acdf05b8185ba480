import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartRefusal } from '../startup/start-refusal.ts';
import { type Account, isReachableByOthers } from './account.ts';
import { systemFolder } from './programs.ts';

const place = z.object({ dataFolder: z.string(), clusterFolder: z.string() });

/**
 * Where PostgreSQL's files are for a data folder: inside it, or, when PostgreSQL runs under another account that cannot
 * reach it, in the system folder; the data folder then says where, so that deleting, moving or copying it is noticed.
 */
export async function findClusterFolder(givenFolder: string, account: Account | null): Promise<string> {
  const dataFolder = await realpath(givenFolder);
  const inside = join(dataFolder, 'postgresql');
  if (account === null || existsSync(inside)) return inside;

  const placeFile = join(dataFolder, 'postgresql-place.json');
  if (existsSync(placeFile)) return readPlace(placeFile, dataFolder);
  if (await isReachableByOthers(dataFolder)) return inside;

  const clusterFolder = join(systemFolder, `data-${randomUUID()}`);
  await writePlace(placeFile, { dataFolder, clusterFolder });
  return clusterFolder;
}

async function readPlace(placeFile: string, dataFolder: string): Promise<string> {
  const known = place.parse(JSON.parse(await readFile(placeFile, 'utf8')));
  if (known.dataFolder === dataFolder) return known.clusterFolder;
  if (existsSync(join(known.dataFolder, 'postgresql-place.json'))) {
    throw new StartRefusal(
      `Le dossier de données « ${dataFolder} » est une copie de « ${known.dataFolder} ».\n` +
        `Tous deux désignent la même base (${known.clusterFolder}), qui ne peut servir qu’à un seul.\n` +
        `Supprimez « ${placeFile} » pour repartir d’une base vide dans la copie, ou supprimez l’original.`,
    );
  }
  await writePlace(placeFile, { dataFolder, clusterFolder: known.clusterFolder });
  return known.clusterFolder;
}

async function writePlace(placeFile: string, content: z.infer<typeof place>): Promise<void> {
  await writeFile(placeFile, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}

const createdMark = 'postgresql-created.txt';

/** Said in the data folder once the database exists, so that its loss is noticed and not papered over by an empty one. */
export async function noteCreation(dataFolder: string, clusterFolder: string): Promise<void> {
  await writeFile(join(dataFolder, createdMark), `${clusterFolder}\n`);
}

/** @throws StartRefusal when a database was created for this data folder and its files are gone */
export function refuseLostCluster(dataFolder: string, clusterFolder: string): void {
  if (existsSync(clusterFolder) || !existsSync(join(dataFolder, createdMark))) return;
  throw new StartRefusal(
    `Les fichiers de la base ont disparu : « ${clusterFolder} ».\n` +
      'Rétablissez ce dossier depuis une sauvegarde.\n' +
      `Pour repartir d’une base vide, supprimez « ${join(dataFolder, createdMark)} ».`,
  );
}

/** Creates a private folder owned by the account that runs PostgreSQL. */
export async function makePrivateFolder(folder: string, account: Account | null): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  if (account !== null) await chown(folder, account.uid, account.gid);
}
