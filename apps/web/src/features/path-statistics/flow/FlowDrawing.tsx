import { milestones } from '@parcours/domain/path';
import { endLabels, milestoneLabels, numberLabel } from '@parcours/wording';
import type { Layout, Place } from './layout.ts';
import { endLooks } from './looks.ts';

type FlowDrawingProps = {
  readonly layout: Layout;
  /** On a telephone the path goes down instead of to the right. */
  readonly isUpright: boolean;
};

/** The layout as a drawing: milestones, what goes on, what leaves; each kind of end with its own pattern. */
export const FlowDrawing = ({ layout: { nodes, ends, links }, isUpright }: FlowDrawingProps) => (
  <>
    {links.map(({ from, to, start, end, thickness }) => (
      <path
        key={`${from} ${to}`}
        className="flow-link"
        d={curve(start, end, isUpright)}
        strokeWidth={thickness}
        stroke={isMilestone(to) ? 'var(--accent)' : `url(#look-${endLooks[to]})`}
      />
    ))}
    {nodes.map(({ name, reached, open, ...place }) => (
      <g key={name}>
        <rect className="flow-node" {...turned(place, isUpright)} />
        <rect fill="url(#look-open)" {...turned(open, isUpright)} />
        {isUpright ? (
          <text className="flow-name" x={4} y={place.x - 6}>
            {milestoneLabels[name]} <tspan className="flow-count">{numberLabel(reached)}</tspan>
          </text>
        ) : (
          <text className="flow-name">
            {twoLines(milestoneLabels[name]).map((line, index) => (
              <tspan key={line} x={place.x} y={index * 16 - 42}>
                {line}
              </tspan>
            ))}
            <tspan className="flow-count" x={place.x} y={-9}>
              {numberLabel(reached)}
            </tspan>
          </text>
        )}
      </g>
    ))}
    {ends.map(({ name, dossiers, ...place }) => (
      <g key={name}>
        <rect fill={`url(#look-${endLooks[name]})`} {...turned(place, isUpright)} />
        {!isUpright && (
          <text className="flow-name" x={place.x + place.width + 8} y={place.y + place.height / 2 + 4}>
            {endLabels[name]} <tspan className="flow-count">{numberLabel(dossiers)}</tspan>
          </text>
        )}
      </g>
    ))}
  </>
);

const isMilestone = (to: Layout['links'][number]['to']): to is Layout['nodes'][number]['name'] =>
  milestones.some((milestone) => milestone === to);

const turned = ({ x, y, width, height }: Place, isUpright: boolean): Place =>
  isUpright ? { x: y, y: x, width: height, height: width } : { x, y, width, height };

/** Leaves and arrives along the flow, halfway between. */
const curve = (
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  isUpright: boolean,
): string => {
  const middle = (x0 + x1) / 2;
  const point = (x: number, y: number) => (isUpright ? `${y},${x}` : `${x},${y}`);
  return `M${point(x0, y0)}C${point(middle, y0)} ${point(middle, y1)} ${point(x1, y1)}`;
};

/** « Transmis / au CMP »: the second line holds what follows the first word. */
const twoLines = (name: string): readonly string[] => {
  const [first = '', ...others] = name.split(' ');
  return others.length === 0 ? ['\u00a0', first] : [first, others.join(' ')];
};
