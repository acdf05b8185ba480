import { textTable } from '../src/commands/text-table.ts';
import type { Measured } from './measure-town.ts';

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const orNothing = (value: number | null): string => (value === null ? '' : String(value));
const ratio = (one: number, other: number | undefined): string => (other === undefined ? '' : (one / other).toFixed(2));

const titles = (...given: readonly string[]) =>
  given.map((title, index) => (index === 0 ? { title } : { title, isNumber: true as const }));

/** One table for what is called over and over, then one for each thing done once. */
export const report = (towns: readonly Measured[]): string =>
  [calls(towns), once(towns), screens(towns)].filter((table) => table !== '').join('\n\n');

/** `growth`: the median against that of the town before. */
const calls = (towns: readonly Measured[]): string => {
  const rows = towns.flatMap(({ size, lines }, index) =>
    lines.map(({ name, http, work, raw }) => {
      const smaller = towns[index - 1]?.lines.find((line) => line.name === name)?.http.p50;
      return [
        name,
        String(size),
        milliseconds(http.p50),
        milliseconds(http.p95),
        milliseconds(http.p99),
        http.perSecond.toFixed(0),
        work === null ? '' : milliseconds(work),
        raw === null ? '' : milliseconds(raw.p50),
        raw === null ? '' : milliseconds(raw.p95),
        raw === null ? '' : raw.perSecond.toFixed(0),
        raw === null ? '' : ratio(http.perSecond, raw.perSecond),
        ratio(http.p50, smaller),
      ];
    }),
  );
  const columns = [
    'call',
    'dossiers',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    '/s',
    'CPU ms',
    'raw p50',
    'raw p95',
    'raw /s',
    'ratio',
  ];
  return rows.length === 0 ? '' : textTable(titles(...columns, 'growth'), inPairs(rows));
};

/** The sizes of one call under each other. */
const inPairs = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  [...Map.groupBy(rows, ([name]) => name).values()].flat();

const once = (towns: readonly Measured[]): string => {
  const rows = towns.flatMap(({ size, imported, exported, packed, memory }) => [
    ...(imported === null
      ? []
      : [
          [
            `import of ${imported.rows} rows`,
            String(size),
            (imported.rows / imported.importRowsPerSecond).toFixed(1),
            `${imported.importRowsPerSecond.toFixed(0)} rows/s`,
            orNothing(imported.peakMegabytes),
          ],
        ]),
    ...exported.map(({ name, seconds, bytes, peakMegabytes }) => [
      `export: ${name}`,
      String(size),
      seconds.toFixed(1),
      `${megabytes(bytes)} MB`,
      orNothing(peakMegabytes),
    ]),
    ...(packed === null
      ? []
      : [
          [
            'pack of 60 pages from 25 files',
            String(size),
            packed.seconds.toFixed(1),
            `${megabytes(packed.bytes)} MB`,
            orNothing(packed.builderMegabytes),
          ],
        ]),
    ['the server after all of it', String(size), '', '', orNothing(memory)],
  ]);
  return textTable(titles('once', 'dossiers', 's', 'size', 'memory MB'), rows);
};

const screens = (towns: readonly Measured[]): string => {
  const rows = towns.flatMap((town) =>
    town.screens.map(({ name, largestPaint, interaction, firstLoad }) => [
      name,
      String(town.size),
      (firstLoad / 1000).toFixed(0),
      largestPaint.toFixed(0),
      interaction.toFixed(0),
    ]),
  );
  const columns = ['screen, processor slowed four times', 'dossiers', 'first load kB', 'LCP ms', 'interaction ms'];
  return rows.length === 0 ? '' : textTable(titles(...columns), rows);
};
