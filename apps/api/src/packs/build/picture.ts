import { readFile } from 'node:fs/promises';
import { imageSize } from 'image-size';
import sharp, { type Sharp } from 'sharp';
import type { PackFile } from './order.ts';
import { UnusableFile } from './problem.ts';

/** How much of a picture is kept: its longest side in pixels, and the quality of the JPEG. */
export type Fineness = {
  readonly longest: number;
  readonly quality: number;
  /** What a photo takes then, a little more or less. */
  readonly usualBytes: number;
};

/** From what prints well to what is just readable: 200 points an inch on A4, then less and less. */
export const finenesses = [
  { longest: 2340, quality: 80, usualBytes: 900_000 },
  { longest: 1750, quality: 70, usualBytes: 450_000 },
  { longest: 1400, quality: 58, usualBytes: 220_000 },
  { longest: 1100, quality: 45, usualBytes: 110_000 },
] as const satisfies readonly Fineness[];

/** A HEIC is unpacked as a whole, four bytes a pixel and twice. */
const mostHeicPixels = 25_000_000;
const mostPixels = 80_000_000;

// One picture at a time, nothing kept of the last: the memory of the process is counted.
sharp.concurrency(1);
sharp.cache(false);

/** A picture upright, on white, without anything it said of where and how it was taken. */
export const uprightJpeg = async (
  { path, mediaType }: Pick<PackFile, 'path' | 'mediaType'>,
  { longest, quality }: Fineness,
): Promise<Buffer> => {
  try {
    const picture = isHeic(mediaType) ? await openHeic(path) : sharp(path, { limitInputPixels: mostPixels });
    return await picture
      .autoOrient()
      .flatten({ background: 'white' })
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .jpeg({ quality })
      .toBuffer();
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile('damaged');
  }
};

const isHeic = (mediaType: string): boolean => mediaType === 'image/heic' || mediaType === 'image/heif';

/** Turned upright by what decodes it. */
const openHeic = async (path: string): Promise<Sharp> => {
  const bytes = await readFile(path);
  const { width, height } = imageSize(bytes);
  if (width * height > mostHeicPixels) throw new UnusableFile('tooLarge');
  const { default: decodeHeic } = await import('heic-decode');
  const decoded = await decodeHeic({ buffer: bytes });
  const raw = { width: decoded.width, height: decoded.height, channels: 4 } as const;
  return sharp(Buffer.from(decoded.data.buffer), { raw });
};
