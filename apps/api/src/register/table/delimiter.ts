const candidates = [';', '\t', ','] as const;
type Delimiter = (typeof candidates)[number];

/** Enough to have seen the headers under any title. */
const sampleLines = 30;

/**
 * What separates the cells of a CSV: what the widest of its first lines has most of, outside quotation marks.
 * (csv-parse's own `delimiter_auto` fails on any letter outside ASCII.)
 */
export const findDelimiter = (text: string): Delimiter => {
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, sampleLines);
  const most = (delimiter: Delimiter) => Math.max(0, ...lines.map((line) => line.split(delimiter).length - 1));
  return candidates.reduce((best, candidate) => (most(candidate) > most(best) ? candidate : best));
};
