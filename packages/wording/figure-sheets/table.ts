import type { Quantile, Rate } from '@parcours/contracts';
import { french } from '../typography.ts';

/** A share keeps all its decimals; whoever shows it rounds it. */
export type Share = { readonly share: number };
export type TableCell = string | number | Share | null;

/** One table of the statistics in plain rows: texts, numbers that can be added up, shares from 0 to 1. */
export type FigureTable = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** What a column becomes: a rate needs five. */
type Column<Row> = {
  readonly headings: readonly string[];
  readonly cells: (row: Row) => readonly TableCell[];
};

export const tableOf = <Row>(title: string, rows: readonly Row[], columns: readonly Column<Row>[]): FigureTable => ({
  title: french`${title}`,
  headings: columns.flatMap(({ headings }) => headings.map((heading) => french`${heading}`)),
  rows: rows.map((row) => columns.flatMap(({ cells }) => cells(row))),
});

export const words = <Row>(title: string, of: (row: Row) => string | null): Column<Row> => ({
  headings: [title],
  cells: (row) => [of(row)],
});

export const count = <Row>(title: string, of: (row: Row) => number | null): Column<Row> => ({
  headings: [title],
  cells: (row) => [of(row)],
});

export const share = <Row>(title: string, of: (row: Row) => number | null): Column<Row> => ({
  headings: [title],
  cells: (row) => [shareCell(of(row))],
});

/** How many of how many, the share and its interval; under n = 10 neither share nor interval. */
export const rate = <Row>(title: string, of: (row: Row) => Rate | null): Column<Row> => ({
  headings: [title, `${title} : sur`, `${title} : part`, ...bounds(title)],
  cells: (row) => {
    const found = of(row);
    if (found === null) return [null, null, null, null, null];
    const { k, n, interval, isTooSmallForPercentage } = found;
    const isSaid = n > 0 && !isTooSmallForPercentage;
    return [k, n, shareCell(isSaid ? k / n : null), ...boundCells(isSaid ? interval : null)];
  },
});

/** A number of days that part of them took, with its interval; empty where it is not reached. */
export const days = <Row>(title: string, of: (row: Row) => Quantile): Column<Row> => ({
  headings: [`${title} (jours)`, ...bounds(title)],
  cells: (row) => {
    const { days: found, low, high } = of(row);
    return [found, low, high];
  },
});

type Estimate = {
  readonly probability: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** An estimated share with its interval; null where too few are followed. */
export const estimate = <Row>(title: string, of: (row: Row) => Estimate | null): Column<Row> => ({
  headings: [title, ...bounds(title)],
  cells: (row) => {
    const found = of(row);
    return found === null ? [null, null, null] : [shareCell(found.probability), ...boundCells(found.interval)];
  },
});

const bounds = (title: string) => [`${title} : intervalle à 95 %, de`, `${title} : à`] as const;

const boundCells = (interval: Estimate['interval']): readonly TableCell[] =>
  interval === null ? [null, null] : [shareCell(interval.low), shareCell(interval.high)];

const shareCell = (value: number | null): Share | null => (value === null ? null : { share: value });
