import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands for a count that is not published. */
export const masked = 'n.\u00a0p.';
/** The number of a cell that holds nothing else. */
export const wholeNumber = (told: string): readonly number[] => {
  const digits = squeezed(told);
  return /^\d+$/.test(digits) ? [Number(digits)] : [];
};
/** The k and the n of each « k sur n ». */
export const countsOfRates = (told: string): readonly number[] =>
  [...told.matchAll(/(\d[\d\s]*)\ssur\s(\d[\d\s]*)/gu)].flatMap(([, k = '', n = '']) =>
    [k, n].map((count) => Number(squeezed(count))),
  );
/** Without spaces, which paper breaks otherwise than the screen. */
export const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** The tags of each page of a PDF, as JSON. */
export const tagsOf = async (content: Buffer): Promise<string> => {
  const task = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const pdf = await task.promise;
  const trees = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
  );
  await task.destroy();
  return JSON.stringify(trees);
};
