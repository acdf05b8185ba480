import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inspectFile } from './inspect-file.ts';

/** A file that is on disk for good, under the name of its content. */
export type KeptFile = {
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
};

/** Files beside the database, each named after its content: the same content is kept once. */
export type FileStore = {
  readonly folder: string;
  /**
   * Takes a file in: once this resolves, a power cut does not lose it. In memory there are only a few chunks of it.
   * @throws Failed `pieceFileRefused`, or whatever reading the content ends with; then nothing is kept
   */
  readonly keep: (content: Readable) => Promise<KeptFile>;
  /** @throws Error from the stream when the file is gone */
  readonly read: (hash: string) => Readable;
};

const isHash = /^[0-9a-f]{64}$/;

/** Where a content is: `ab/cdef…` below the folder. @throws Error for what is no hash: nothing else becomes a path */
export const pathOf = (folder: string, hash: string): string => {
  if (!isHash.test(hash)) throw new Error('not a hash');
  return join(folder, hash.slice(0, 2), hash.slice(2));
};

/** Files that are still coming in; on the same disk, so that they can be moved in one step. */
export const incomingFolder = (folder: string): string => join(folder, 'incoming');

export const openFileStore = async (folder: string): Promise<FileStore> => {
  await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
  return {
    folder,
    keep: async (content) => {
      const draft = join(incomingFolder(folder), randomUUID());
      try {
        const { hash, sizeBytes } = await writeDraft(draft, content);
        const mediaType = await inspectFile(draft);
        await putInPlace(draft, pathOf(folder, hash));
        return { hash, sizeBytes, mediaType };
      } finally {
        await rm(draft, { force: true });
      }
    },
    read: (hash) => createReadStream(pathOf(folder, hash)),
  };
};

const writeDraft = async (draft: string, content: Readable): Promise<{ hash: string; sizeBytes: number }> => {
  const hash = createHash('sha256');
  const counter = { bytes: 0 };
  // `flush` reaches the disk before the stream says that it has finished.
  const target = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(content, measuring(hash, counter), target);
  return { hash: hash.digest('hex'), sizeBytes: counter.bytes };
};

const measuring = (hash: Hash, counter: { bytes: number }): Transform =>
  new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      counter.bytes += chunk.length;
      done(null, chunk);
    },
  });

/** In one step, over the same content if it is there already; then the folders remember the name, too. */
const putInPlace = async (draft: string, place: string): Promise<void> => {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(draft, place);
  await flushFolder(folder);
  await flushFolder(dirname(folder));
};

const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
