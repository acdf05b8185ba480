import { visitXml } from './xml.ts';

/** How much of a date a cell shows when it does not show the day. */
export type ShownPart = 'month' | 'year';

/** `mmm-yy`, the only imprecise one of the built-in formats. */
const builtInMonth = 17;

/** What a number format shows of a date, null when it shows the day or is no date. */
const shownPart = (format: string): ShownPart | null => {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  const letters = positive.toLowerCase().replace(/[^a-z]/g, '');
  if (!/^[my]*y[my]*$/.test(letters)) return null;
  return letters.includes('m') ? 'month' : 'year';
};

/**
 * The cell styles that show less of a date than its day, by index. Excel turns « mars 2015 » into a cell of 1 March
 * 2015 that shows `mars-15`: what was typed is what it shows.
 */
export const impreciseStyles = async (styles: Uint8Array): Promise<ReadonlyMap<number, ShownPart>> => {
  const formats = new Map<string, string>();
  const imprecise = new Map<number, ShownPart>();
  let isInCells = false;
  let index = 0;
  await visitXml(styles, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) formats.set(numFmtId, formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const format = formats.get(numFmtId);
      const part = format === undefined ? (Number(numFmtId) === builtInMonth ? 'month' : null) : shownPart(format);
      if (part !== null) imprecise.set(index, part);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return imprecise;
};
