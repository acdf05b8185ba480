import type { FileHandle } from 'node:fs/promises';
import { refusedFile } from './problem.ts';

/** The end of a PDF says where its table of contents is (ISO 32000-1, 7.5.5); programs add a little after it. */
const tailBytes = 4096;
const chunkBytes = 1_000_000;
/** `/Encrypt 12 0 R` or `/Encrypt << … >>`, always in plain: without it nothing else could be read (7.6.1). */
const encryption = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;
const longestMention = 64;

/**
 * Refuses a PDF cut short, without a table of contents, or that asks for a password. It is looked at as text, a chunk
 * at a time: nothing in it is unpacked.
 * @throws Failed `pieceFileRefused`
 */
export const inspectPdf = async (file: FileHandle, size: number): Promise<void> => {
  const tail = await readText(file, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
  const at = /startxref\s+(\d+)\s+%%EOF/.exec(tail)?.[1];
  if (at === undefined || Number(at) >= size) throw refusedFile({ code: 'damaged' });
  let kept = '';
  let hasObject = false;
  for (let position = 0; position < size; position += chunkBytes) {
    const text = kept + (await readText(file, position, Math.min(chunkBytes, size - position)));
    if (encryption.test(text)) throw refusedFile({ code: 'encrypted' });
    hasObject ||= /\d+\s+\d+\s+obj\b/.test(text);
    kept = text.slice(-longestMention);
  }
  if (!hasObject) throw refusedFile({ code: 'damaged' });
};

/** One character a byte. */
const readText = async (file: FileHandle, position: number, length: number): Promise<string> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('latin1', 0, bytesRead);
};
