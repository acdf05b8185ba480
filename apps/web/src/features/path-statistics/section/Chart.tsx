import type * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { useWidth } from './use-width.ts';

export type Drawing = typeof Plot;

type ChartProps = {
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** Draws for so many pixels; must stay the same function while the figures do. */
  readonly draw: (plot: Drawing, width: number) => Element;
};

/** A drawing as wide as its place. The library that draws comes with the first chart and with no other page. */
export const Chart = ({ label, draw }: ChartProps) => {
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const plot = usePlot();

  useEffect(() => {
    if (place.current === null || plot === null || width === 0) return;
    const drawn = draw(plot, width);
    // The content security policy refuses a style sheet inside a drawing: its rules are in `section.css`.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    drawn.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(drawn);
  }, [draw, plot, width]);

  return <figure ref={place} className="chart" role="img" aria-label={label} />;
};

const usePlot = (): Drawing | null => {
  const [plot, setPlot] = useState<Drawing | null>(null);
  useEffect(() => {
    let isShown = true;
    import('@observablehq/plot').then((loaded) => {
      if (isShown) setPlot(loaded);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return plot;
};
