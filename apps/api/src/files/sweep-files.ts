import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrismaClient } from '../database/generated/client.ts';
import { type FileStore, incomingFolder, pathOf } from './file-store.ts';

type Sweep = {
  readonly prisma: PrismaClient;
  readonly files: Pick<FileStore, 'folder'>;
  /** Younger files are left alone: another server may be about to write their row. */
  readonly youngestMs: number;
};

type Swept = {
  /** Files that no row names, gone now. */
  readonly removed: number;
  /** Rows whose file is not there: the data folder is not the one that belongs to the database. */
  readonly missing: number;
};

/** Takes away what a server that was killed left half way: drafts, and files that no row names. */
export const sweepFiles = async ({ prisma, files: { folder }, youngestMs }: Sweep): Promise<Swept> => {
  const rows = await prisma.storedFile.findMany({ select: { hash: true } });
  const named = new Set(rows.map(({ hash }) => pathOf(folder, hash)));
  const found = await listFiles(folder);
  const orphans = found.filter((path) => !named.has(path));
  const latest = Date.now() - youngestMs;
  let removed = 0;
  for (const path of orphans) {
    if ((await stat(path)).mtimeMs > latest) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  const there = new Set(found);
  return { removed, missing: [...named].filter((path) => !there.has(path)).length };
};

/** Only what this program makes: drafts, and contents in folders of two letters. */
const listFiles = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder);
  const folders = [
    incomingFolder(folder),
    ...names.filter((name) => /^[0-9a-f]{2}$/.test(name)).map((name) => join(folder, name)),
  ];
  const lists = await Promise.all(folders.map(async (each) => (await readdir(each)).map((name) => join(each, name))));
  return lists.flat();
};
