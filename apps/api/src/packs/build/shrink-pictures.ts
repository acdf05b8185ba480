import { PDFArray, type PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Fineness } from './picture.ts';

const isPlainJpeg = ({ dict }: PDFRawStream): boolean =>
  dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image') &&
  dict.lookup(PDFName.of('Filter')) === PDFName.of('DCTDecode') &&
  !dict.has(PDFName.of('Decode')) &&
  !(dict.lookup(PDFName.of('Mask')) instanceof PDFArray);

/** Makes the large photographs of a scanned PDF smaller, where that makes it lighter. */
export const shrinkPictures = async (pdf: PDFDocument, { longest, quality }: Fineness): Promise<void> => {
  for (const [ref, stream] of pdf.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || !isPlainJpeg(stream)) continue;
    const original = stream.getContents();
    const smaller = await shrink(original, { longest, quality });
    if (smaller === null || smaller.data.length >= original.length) continue;
    const dict = stream.dict.clone(pdf.context);
    dict.set(PDFName.of('Width'), PDFNumber.of(smaller.width));
    dict.set(PDFName.of('Height'), PDFNumber.of(smaller.height));
    dict.set(PDFName.of('Length'), PDFNumber.of(smaller.data.length));
    pdf.context.assign(ref, PDFRawStream.of(dict, smaller.data));
  }
};

/** Null for what is small already or in the colours of a printer. */
const shrink = async (jpeg: Uint8Array, { longest, quality }: Pick<Fineness, 'longest' | 'quality'>) => {
  try {
    const { width, height, channels } = await sharp(jpeg).metadata();
    if (Math.max(width, height) <= longest || channels === 4) return null;
    // As it is stored: a PDF does not turn its pictures by what they say of themselves.
    const { data, info } = await sharp(jpeg)
      .resize({ width: longest, height: longest, fit: 'inside' })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    return info.channels === channels ? { data, width: info.width, height: info.height } : null;
  } catch {
    // What sharp does not read, a viewer may: it stays as it is.
    return null;
  }
};
