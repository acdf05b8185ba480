import { type PDFDocument, PDFHexString, PDFName, PDFNull, type PDFPage } from '@cantoo/pdf-lib';

/** The bookmarks of a file: one line each, and the page that it opens. */
export const addOutline = (
  pdf: PDFDocument,
  lines: readonly { readonly label: string; readonly page: PDFPage }[],
): void => {
  const { context, catalog } = pdf;
  const root = context.nextRef();
  const refs = lines.map(() => context.nextRef());
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const [index, { label, page }] of lines.entries()) {
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (ref === undefined) continue;
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(label),
        Parent: root,
        Dest: [page.ref, 'XYZ', PDFNull, PDFNull, PDFNull],
        ...(before !== undefined && { Prev: before }),
        ...(after !== undefined && { Next: after }),
      }),
    );
  }
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: lines.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
};
