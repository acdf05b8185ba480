import type { EndingsOverTime } from '@parcours/contracts';
import { type Ending, endings } from '@parcours/domain/statistics';
import { endingLabels, endingsToldPoints, numberLabel } from '@parcours/wording';
import type { Drawing } from '../section/Chart.tsx';

type Point = EndingsOverTime['points'][number];

/** Each line has its own dashes and its own name: no colour is needed to tell them apart. */
export const endingLooks: Readonly<
  Record<Ending, { readonly stroke: string; readonly dashes: string; readonly width: number }>
> = {
  granted: { stroke: 'var(--accent)', dashes: '', width: 3.5 },
  refusedByLender: { stroke: 'var(--lender)', dashes: '2 3', width: 2 },
  turnedDownByTown: { stroke: 'var(--ended)', dashes: '8 3', width: 2 },
  leftByPerson: { stroke: 'var(--person)', dashes: '12 3 2 3', width: 2 },
  redirected: { stroke: 'var(--redirected)', dashes: '5 2 1 2 1 2', width: 2 },
  informationOnly: { stroke: 'var(--text-muted)', dashes: '1 3', width: 2 },
};

export const drawEndings = (plot: Drawing, width: number, figures: EndingsOverTime): Element => {
  const isNarrow = width < 640;
  const points = endingsToldPoints(figures);
  const longest = Math.max(1, points.at(-1)?.days ?? 1);
  const seen = endings.filter((ending) => (points.at(-1)?.incidences[ending].probability ?? 0) > 0);
  const highest = Math.max(
    0.05,
    ...points.flatMap(({ incidences }) => seen.map((ending) => incidences[ending].probability)),
  );
  return plot.plot({
    width,
    height: isNarrow ? 380 : 420,
    marginLeft: 48,
    marginRight: isNarrow ? 16 : 200,
    marginBottom: 78,
    x: {
      domain: [0, longest],
      label: 'jours après le premier contact',
      labelAnchor: 'center',
      labelOffset: 38,
      ticks: isNarrow ? 4 : 8,
      tickFormat: (value: number) => numberLabel(value),
    },
    y: {
      domain: [0, Math.min(1, highest * 1.15)],
      label: 'part des premiers contacts',
      grid: true,
      tickFormat: percent,
    },
    marks: [
      plot.areaY(points, {
        x: 'days',
        y1: ({ incidences }: Point) => incidences.granted.interval?.low ?? incidences.granted.probability,
        y2: ({ incidences }: Point) => incidences.granted.interval?.high ?? incidences.granted.probability,
        curve: 'step-after',
        fill: 'var(--accent)',
        fillOpacity: 0.14,
      }),
      ...seen.map((ending) =>
        plot.line(points, {
          x: 'days',
          y: ({ incidences }: Point) => incidences[ending].probability,
          curve: 'step-after',
          stroke: endingLooks[ending].stroke,
          strokeWidth: endingLooks[ending].width,
          strokeDasharray: endingLooks[ending].dashes,
        }),
      ),
      ...(isNarrow
        ? []
        : [
            plot.text(namesApart(seen, points, highest), {
              x: longest,
              y: 'at',
              text: 'name',
              textAnchor: 'start',
              dx: 10,
              fill: 'var(--text)',
              fontWeight: 600,
            }),
          ]),
      plot.text(evenly(points, isNarrow ? 4 : 7), {
        x: 'days',
        frameAnchor: 'bottom',
        text: ({ atRisk }: Point) => numberLabel(atRisk),
        dy: 70,
        fill: 'var(--text-muted)',
      }),
      plot.text(['dossiers suivis'], {
        frameAnchor: 'bottom-left',
        dy: 56,
        textAnchor: 'start',
        fill: 'var(--text-muted)',
      }),
    ],
  });
};

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** The names at the end of their lines, pushed apart where lines end close to each other. */
const namesApart = (seen: readonly Ending[], points: readonly Point[], highest: number) => {
  const least = highest * 0.06;
  const names = seen
    .map((ending) => {
      const share = points.at(-1)?.incidences[ending].probability ?? 0;
      return { name: `${endingLabels[ending]} ${percent(share)}`, at: share };
    })
    .sort((one, other) => one.at - other.at);
  const placed: { name: string; at: number }[] = [];
  for (const { name, at } of names) placed.push({ name, at: Math.max(at, (placed.at(-1)?.at ?? -1) + least) });
  return placed;
};

/** So many points, the first and the last among them. */
const evenly = (points: readonly Point[], count: number): readonly Point[] => {
  const last = points.length - 1;
  const indexes = Array.from({ length: count }, (_, index) => Math.round((index * last) / (count - 1)));
  return [...new Set(indexes)].flatMap((index) => points[index] ?? []);
};
