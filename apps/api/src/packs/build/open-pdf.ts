import { readFile } from 'node:fs/promises';
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Fineness } from './picture.ts';
import { UnusableFile } from './problem.ts';
import { shrinkPictures } from './shrink-pictures.ts';
import { makeStreamsSound } from './sound-streams.ts';

/** A PDF that was found whole. @throws UnusableFile */
export const openPdf = async (path: string, fineness: Fineness): Promise<PDFDocument> => {
  const pdf = await load(await readFile(path));
  if (pdf.getPageCount() === 0) throw new UnusableFile('damaged');
  makeStreamsSound(pdf);
  await shrinkPictures(pdf, fineness);
  return pdf;
};

const load = async (bytes: Buffer): Promise<PDFDocument> => {
  try {
    const pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
    pdf.getPages();
    return pdf;
  } catch {
    // Always in plain: without it nothing else could be read (ISO 32000-1, 7.6.1).
    throw new UnusableFile(bytes.includes('/Encrypt') ? 'encrypted' : 'damaged');
  }
};
