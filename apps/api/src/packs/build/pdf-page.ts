import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Picture } from './place-picture.ts';
import { UnusableFile } from './problem.ts';
import { visibleNotes } from './visible-notes.ts';

/**
 * The pages of a PDF as pictures for another: what they show and nothing else. Only content and its resources cross
 * over, so that no script, action, form or attachment can. @throws UnusableFile
 */
export const picturesOf = (source: PDFDocument, target: PDFDocument): readonly Picture[] => {
  const copier = PDFObjectCopier.for(source.context, target.context);
  return source.getPages().map((page) => pictureOf(page, target, copier));
};

const pictureOf = (page: PDFPage, target: PDFDocument, copier: PDFObjectCopier): Picture => {
  const { x, y, width, height } = page.getCropBox();
  const resources = copier.copy(page.node.Resources() ?? PDFDict.withContext(page.doc.context));
  const notes = visibleNotes(page).map(({ appearance, matrix }, index) => ({
    ref: copier.copy(appearance),
    name: `Note${index}`,
    matrix,
  }));
  addObjects(resources, notes);
  const drawn = notes.map(({ name, matrix }) => `q ${matrix.join(' ')} cm /${name} Do Q\n`).join('');
  const content = Buffer.concat([Buffer.from('q\n'), contentOf(page), Buffer.from(`\nQ\n${drawn}`)]);
  const object = target.context.flateStream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [x, y, x + width, y + height],
    Resources: resources,
  });
  return {
    ref: target.context.register(object),
    x,
    y,
    width,
    height,
    turnedBy: page.getRotation().angle,
    stretch: [1, 1],
  };
};

const addObjects = (resources: PDFDict, notes: readonly { readonly ref: PDFRef; readonly name: string }[]): void => {
  if (notes.length === 0) return;
  const found = resources.lookup(PDFName.of('XObject'));
  const objects = found instanceof PDFDict ? found.clone(resources.context) : PDFDict.withContext(resources.context);
  for (const { name, ref } of notes) objects.set(PDFName.of(name), ref);
  resources.set(PDFName.of('XObject'), objects);
};

const contentOf = (page: PDFPage): Buffer => {
  const contents = page.node.lookup(PDFName.of('Contents'));
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((each) => page.doc.context.lookup(each)) : [contents];
  return Buffer.concat(streams.flatMap((stream) => [decode(stream), Buffer.from('\n')]));
};

const decode = (stream: unknown): Uint8Array => {
  if (stream === undefined) return Buffer.alloc(0);
  try {
    if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
    if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
  } catch {
    // Said below: whatever the filter complains of, the page cannot be shown.
  }
  throw new UnusableFile('damaged');
};
