import { constants, inflateSync } from 'node:zlib';
import { PDFArray, type PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { UnusableFile } from './problem.ts';

/** What one stream of a PDF may unpack to: more is an attack, or no paper. */
const mostUnpackedBytes = 150_000_000;

const filtersOf = (stream: PDFRawStream): readonly string[] => {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter instanceof PDFName) return [filter.decodeText()];
  return filter instanceof PDFArray
    ? filter.asArray().map((each) => (each instanceof PDFName ? each.decodeText() : ''))
    : [];
};

/**
 * Unpacks every deflated stream of a PDF once: one that is cut short is mended with what is there, as viewers do, and
 * one that makes no sense ends it.
 * @throws UnusableFile
 */
export const makeStreamsSound = (pdf: PDFDocument): void => {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && filtersOf(object)[0] === 'FlateDecode') mend(pdf, ref, object);
  }
};

const mend = (pdf: PDFDocument, ref: PDFRef, stream: PDFRawStream): void => {
  const packed = stream.getContents();
  try {
    inflateSync(packed, { maxOutputLength: mostUnpackedBytes });
  } catch {
    const unpacked = unpackWhatIsThere(packed);
    const dict = stream.dict.clone(pdf.context);
    dict.delete(PDFName.of('Filter'));
    dict.set(PDFName.of('Length'), PDFNumber.of(unpacked.length));
    if (filtersOf(stream).length > 1) throw new UnusableFile('damaged');
    pdf.context.assign(ref, PDFRawStream.of(dict, unpacked));
  }
};

const unpackWhatIsThere = (packed: Uint8Array): Uint8Array => {
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpackedBytes });
  } catch {
    throw new UnusableFile('damaged');
  }
};
