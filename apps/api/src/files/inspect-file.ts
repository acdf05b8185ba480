import { type FileHandle, open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { inspectPdf } from './inspect-pdf.ts';
import { refusedFile } from './problem.ts';

/** An A4 page scanned at 600 dpi has 35 million pixels, a good telephone's photo 50; a browser holds 4 bytes of each. */
const mostMegapixels = 80;

/** Enough for the largest header: a photo's comes after its thumbnail and its colours. */
const headBytes = 1_000_000;

const imageTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif']);

/**
 * The media type of a file, read from its bytes. Nothing in it is unpacked or run.
 * @throws Failed `pieceFileRefused`
 */
export const inspectFile = async (path: string): Promise<string> => {
  const file = await open(path, 'r');
  try {
    return await inspect(file);
  } finally {
    await file.close();
  }
};

const inspect = async (file: FileHandle): Promise<string> => {
  const { size } = await file.stat();
  if (size === 0) throw refusedFile({ code: 'empty' });
  const head = await readAt(file, 0, Math.min(size, headBytes));
  const type = await fileTypeFromBuffer(head).catch(() => undefined);
  if (type?.mime === 'application/pdf') await inspectPdf(file, size);
  else if (type !== undefined && imageTypes.has(type.mime)) inspectImage(head);
  else throw refusedFile({ code: 'typeNotTaken' });
  return type.mime;
};

/** The size that the header announces is what a viewer would unpack. */
const inspectImage = (head: Uint8Array): void => {
  const megapixels = Math.ceil(pixelsOf(head) / 1_000_000);
  if (megapixels > mostMegapixels) throw refusedFile({ code: 'tooManyPixels', megapixels, mostMegapixels });
};

const pixelsOf = (head: Uint8Array): number => {
  try {
    const { width, height, images = [] } = imageSize(head);
    const pixels = [{ width, height }, ...images].map((image) => image.width * image.height);
    const most = Math.max(...pixels);
    if (most > 0) return most;
  } catch {
    // Whatever the library calls it, no viewer could show it either.
  }
  throw refusedFile({ code: 'damaged' });
};

const readAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
};
