import type { Workload } from '@parcours/contracts';
import { numberLabel, partialDateLabel, shortDateLabel } from '@parcours/wording';
import { useCallback } from 'react';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Legend } from '../section/Legend.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Week = Workload['weeks'][number];

const parts = [
  { look: 'granted', name: 'Premiers contacts arrivés' },
  { look: 'person', name: 'Dossiers terminés' },
] as const;

/** What came above the line, what ended below it. */
export const Weeks = ({ weeks }: Pick<Workload, 'weeks'>) => {
  const draw = useCallback((plot: Drawing, width: number) => drawWeeks(plot, width, weeks), [weeks]);
  return (
    <>
      <Legend parts={parts} />
      <Chart label="Premiers contacts arrivés et dossiers terminés, semaine après semaine" draw={draw} />
      <TableTwin
        caption="Arrivées et fins de chaque semaine"
        columns={['Semaine du', 'Premiers contacts arrivés', 'Dossiers terminés']}
        rows={weeks
          .toReversed()
          .map(({ monday, arrivals, ends }) => [partialDateLabel(monday), numberLabel(arrivals), numberLabel(ends)])}
      />
    </>
  );
};

const drawWeeks = (plot: Drawing, width: number, weeks: readonly Week[]): Element => {
  const labelOf = ({ monday }: Week) => shortDateLabel(monday).slice(0, 5);
  const every = Math.max(1, Math.ceil((weeks.length * 52) / width));
  const highest = Math.max(1, ...weeks.flatMap(({ arrivals, ends }) => [arrivals, ends]));
  return plot.plot({
    width,
    height: 260,
    marginLeft: 36,
    marginBottom: 32,
    x: {
      domain: weeks.map(labelOf),
      label: null,
      ticks: weeks.map(labelOf).filter((_, index) => (weeks.length - 1 - index) % every === 0),
      tickSize: 0,
    },
    y: {
      label: 'par semaine',
      grid: true,
      domain: [-highest, highest],
      tickFormat: (value: number) => numberLabel(Math.abs(value)),
      ticks: Math.min(6, 2 * highest),
    },
    marks: [
      plot.barY(weeks, { x: labelOf, y: 'arrivals', fill: 'url(#look-granted)', insetLeft: 2, insetRight: 2 }),
      plot.barY(weeks, {
        x: labelOf,
        y: ({ ends }: Week) => -ends,
        fill: 'url(#look-person)',
        insetLeft: 2,
        insetRight: 2,
      }),
      plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
};
