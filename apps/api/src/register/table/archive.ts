import { type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { limits, Unreadable } from './table.ts';

/** A ZIP archive whose parts are taken out one by one. */
export type Archive = {
  readonly paths: ReadonlySet<string>;
  /** @throws Unreadable when it is missing, or not what the archive announced */
  readonly take: (path: string) => Promise<Uint8Array>;
};

const mostParts = 1000;
/** No honest sheet is compressed more; below the first size, it does no harm. */
const mostRatio = 200;
const harmlessBytes = 1_000_000;

const expandsTooMuch = () => new Unreadable({ code: 'expandsTooMuch', mostBytes: limits.mostExpandedBytes });
const damaged = () => new Unreadable({ code: 'damaged' });

/**
 * Looks at what the parts announce, before anything is uncompressed. What comes out later is held to it: zip.js stops
 * as soon as a part gives more than it announced.
 * @throws Unreadable
 */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const list = await listParts(bytes);
  const announced = list.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (announced > limits.mostExpandedBytes || list.some(isBomb)) throw expandsTooMuch();
  const parts = new Map(list.map((part) => [part.filename, part]));
  const taken = new Map<string, Promise<Uint8Array>>();
  return {
    paths: new Set(parts.keys()),
    take: (path) => {
      const content = taken.get(path) ?? uncompress(parts.get(path));
      taken.set(path, content);
      return content;
    },
  };
};

const isBomb = ({ uncompressedSize, compressedSize }: FileEntry): boolean =>
  uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * mostRatio;

const listParts = async (bytes: Uint8Array): Promise<readonly FileEntry[]> => {
  const parts: FileEntry[] = [];
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      if (parts.length === mostParts) throw expandsTooMuch();
      if (!entry.directory) parts.push(entry);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
  if (parts.some(({ encrypted }) => encrypted)) throw new Unreadable({ code: 'passwordProtected' });
  return parts;
};

const uncompress = async (part: FileEntry | undefined): Promise<Uint8Array> => {
  if (part === undefined) throw damaged();
  const options = { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true };
  return part.getData(new Uint8ArrayWriter(), options).catch((): never => {
    // Whatever the library calls it, the part is not what the archive announced.
    throw damaged();
  });
};

/** An archive of these parts and nothing else, uncompressed. */
export const packArchive = async (parts: ReadonlyMap<string, Uint8Array>): Promise<Blob> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const [path, content] of parts) await writer.add(path, new Uint8ArrayReader(content));
  return new Blob([await writer.close()]);
};
