import { numberLabel } from '@parcours/wording';
import { useCallback } from 'react';
import { Chart, type Drawing } from './Chart.tsx';
import type { Look } from './looks.tsx';

export type NamedBar = {
  readonly label: string;
  /** From left to right, in dossiers. */
  readonly parts: readonly { readonly look: Look; readonly dossiers: number }[];
  /** What is written at the end of the bar. */
  readonly words: string;
};

type NamedBarsProps<Figures> = {
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** What a length counts. */
  readonly unit: string;
  readonly figures: Figures;
  /** From top to bottom, the longest first; must stay the same function. */
  readonly barsOf: (figures: Figures) => readonly NamedBar[];
  /** Room for the words behind the longest bar, in pixels. */
  readonly endSpace?: number;
};

/** Bars of several parts, each under its name, so that long names have room on a narrow page. */
export const NamedBars = <Figures,>({ label, unit, figures, barsOf, endSpace = 48 }: NamedBarsProps<Figures>) => {
  const draw = useCallback(
    (plot: Drawing, width: number) => drawBars(plot, width, barsOf(figures), { unit, endSpace }),
    [figures, barsOf, unit, endSpace],
  );
  return <Chart label={label} draw={draw} />;
};

type Legends = { readonly unit: string; readonly endSpace: number };

const drawBars = (plot: Drawing, width: number, bars: readonly NamedBar[], { unit, endSpace }: Legends): Element => {
  const parts = bars.flatMap(({ label, parts }) => parts.map((part) => ({ label, ...part })));
  const longest = Math.max(0, ...bars.map(lengthOf));
  return plot.plot({
    width,
    height: bars.length * 52 + 52,
    marginLeft: 4,
    marginRight: endSpace,
    marginBottom: 40,
    x: {
      label: unit,
      grid: true,
      ticks: Math.min(width < 560 ? 4 : 8, longest),
      tickFormat: (value: number) => numberLabel(value),
    },
    y: { axis: null, domain: bars.map(({ label }) => label) },
    marks: [
      plot.barX(parts, {
        x: 'dossiers',
        y: 'label',
        fill: ({ look }: (typeof parts)[number]) => `url(#look-${look})`,
        insetTop: 22,
        insetBottom: 8,
      }),
      plot.text(bars, { x: 0, y: 'label', text: 'label', textAnchor: 'start', dy: -13, fill: 'var(--text)' }),
      plot.text(bars, {
        x: lengthOf,
        y: 'label',
        text: 'words',
        textAnchor: 'start',
        dx: 8,
        dy: 7,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
    ],
  });
};

const lengthOf = ({ parts }: NamedBar): number => parts.reduce((sum, { dossiers }) => sum + dossiers, 0);
