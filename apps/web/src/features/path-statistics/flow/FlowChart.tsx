import './flow.css';
import type { Paths } from '@parcours/contracts';
import { flowEnds } from '@parcours/domain/statistics';
import { endLabels, numberLabel } from '@parcours/wording';
import type * as Sankey from 'd3-sankey';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Behind } from '../Behind.tsx';
import { LegendKey } from '../section/Legend.tsx';
import { useWidth } from '../section/use-width.ts';
import { FlowDrawing } from './FlowDrawing.tsx';
import { layoutOf } from './layout.ts';
import { endLooks } from './looks.ts';

type FlowChartProps = {
  readonly flow: Paths['flow'];
  /** The element that says in words what the drawing shows. */
  readonly describedBy: string;
};

/** How dossiers flow from milestone to milestone, and where they leave. The layout comes with the first drawing. */
export const FlowChart = ({ flow, describedBy }: FlowChartProps) => {
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const library = useSankey();
  const isUpright = width < 720;
  const size = isUpright
    ? { width, height: 64 * (flow.nodes.length + 1), before: 24 }
    : { width, height: 420, before: 60 };
  const layout = useMemo(() => {
    if (library === null || width === 0) return null;
    return isUpright
      ? layoutOf(library, flow, { length: 64 * (flow.nodes.length + 1) - 32, breadth: width, gap: 10 })
      : layoutOf(library, flow, { length: width - roomForEnds, breadth: 356, gap: 22 });
  }, [library, flow, width, isUpright]);
  return (
    <>
      <figure
        ref={place}
        className="flow"
        role="img"
        aria-label="Le flux des dossiers d’une étape à l’autre, et les fins"
        aria-describedby={describedBy}
      >
        {layout !== null && (
          <svg viewBox={`0 ${-size.before} ${size.width} ${size.height}`} aria-hidden="true">
            <FlowDrawing layout={layout} isUpright={isUpright} />
          </svg>
        )}
      </figure>
      <FlowLegend flow={flow} />
    </>
  );
};

const roomForEnds = 190;

/** Every end with the dossiers behind it: on a telephone the only place that names them. */
const FlowLegend = ({ flow: { nodes, links } }: { readonly flow: Paths['flow'] }) => {
  const open = nodes.reduce((sum, node) => sum + node.open, 0);
  return (
    <ul className="legend">
      {flowEnds.map((end) => {
        const some = links.filter(({ to }) => to === end).reduce((sum, { dossiers }) => sum + dossiers, 0);
        return some === 0 ? null : (
          <li key={end}>
            <LegendKey look={endLooks[end]} />
            <Behind dossiers={{ state: 'closed', end }}>
              {endLabels[end]} <strong>{numberLabel(some)}</strong>
            </Behind>
          </li>
        );
      })}
      {open > 0 && (
        <li>
          <LegendKey look="open" />
          <Behind dossiers={{ state: 'open' }}>
            Encore en chemin <strong>{numberLabel(open)}</strong>
          </Behind>
        </li>
      )}
    </ul>
  );
};

const useSankey = (): typeof Sankey | null => {
  const [library, setLibrary] = useState<typeof Sankey | null>(null);
  useEffect(() => {
    let isShown = true;
    import('d3-sankey').then((loaded) => {
      if (isShown) setLibrary(loaded);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return library;
};
