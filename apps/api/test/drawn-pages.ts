import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** How many of a hundred parts of the page, its foot apart, are not white. */
  readonly inkPercent: number;
};

const scale = 0.4;
/** Where the number of the page stands. */
const footPoints = 36;

/** Draws every page as a browser would, by a reader that forgives nothing, and says what is on it. */
export const drawPages = async (content: Uint8Array) => {
  const task = getDocument({ data: new Uint8Array(content), stopAtErrors: true, verbosity: 0 });
  const pdf = await task.promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await drawPage(await pdf.getPage(number)));
  const outline = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { pages, outline: outline.map(({ title }) => title), info };
};

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

const drawPage = async (page: Awaited<ReturnType<Pdf['getPage']>>): Promise<DrawnPage> => {
  const { createCanvas } = await import('@napi-rs/canvas');
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  await page.render({ canvas: Object(canvas), viewport }).promise;
  const drawn = height - Math.ceil(footPoints * scale);
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, drawn);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 200) inked += 1;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return {
    width: viewport.width / scale,
    height: viewport.height / scale,
    text,
    inkPercent: (inked * 100) / (width * drawn),
  };
};
