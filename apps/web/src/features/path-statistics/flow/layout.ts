import type { Paths } from '@parcours/contracts';
import { type FlowEnd, flowEnds } from '@parcours/domain/statistics';
import type * as Sankey from 'd3-sankey';

export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Milestone = Paths['flow']['nodes'][number]['milestone'];

/** Along the flow and across it, in pixels: how the drawing turns them is its own business. */
export type Layout = {
  readonly nodes: readonly (Place & { readonly name: Milestone; readonly reached: number; readonly open: Place })[];
  readonly ends: readonly (Place & { readonly name: FlowEnd; readonly dossiers: number })[];
  readonly links: readonly {
    readonly from: Milestone;
    readonly to: Milestone | FlowEnd;
    readonly start: readonly [number, number];
    readonly end: readonly [number, number];
    readonly thickness: number;
  }[];
};

type Node = { readonly name: Milestone | FlowEnd; readonly fixedValue: number };
type Link = { readonly source: string; readonly target: string; readonly value: number };
type Size = { readonly length: number; readonly breadth: number; readonly gap: number };

const nodeLength = 12;

/**
 * The milestones side by side on one edge, the ends one under the other at the far end of the other edge, so that
 * what leaves the path leaves it on one side and never crosses what goes on.
 */
export const layoutOf = (
  { sankey }: typeof Sankey,
  { nodes, links }: Paths['flow'],
  { length, breadth, gap }: Size,
): Layout => {
  const total = (name: FlowEnd) =>
    links.filter(({ to }) => to === name).reduce((sum, { dossiers }) => sum + dossiers, 0);
  const ends = flowEnds.filter((end) => total(end) > 0);
  const order: readonly unknown[] = [...nodes.map(({ milestone }) => milestone), ...ends];
  const rankOf = (node: unknown): number => order.indexOf(nameOf(node));
  const place = sankey<Node, Link>()
    .nodeId(({ name }) => name)
    .nodeWidth(nodeLength)
    .nodePadding(gap)
    .nodeSort((one, other) => rankOf(one) - rankOf(other))
    // Out of a node first what goes on; into an end first what comes from nearest.
    .linkSort((one, other) => rankOf(one.target) - rankOf(other.target) || rankOf(other.source) - rankOf(one.source))
    .iterations(0)
    .extent([
      [0, 0],
      [length, breadth],
    ]);
  const graph = place({
    nodes: [
      ...nodes.map(({ milestone, reached }) => ({ name: milestone, fixedValue: reached })),
      ...ends.map((name) => ({ name, fixedValue: total(name) })),
    ],
    links: links.map(({ from, to, dossiers }) => ({ source: from, target: to, value: dossiers })),
  });
  const thicknessOf = ({ y0 = 0, y1 = 0 }: { readonly y0?: number | undefined; readonly y1?: number | undefined }) =>
    y1 - y0;
  const columns = order.length - ends.length;
  const step = (length - nodeLength) / (ends.length === 0 ? Math.max(1, columns - 1) : columns);
  let below = breadth;
  for (const node of [...graph.nodes].reverse()) {
    const [rank, thickness] = [rankOf(node), thicknessOf(node)];
    const isEnd = rank >= columns;
    node.x0 = isEnd ? length - nodeLength : rank * step;
    node.x1 = node.x0 + nodeLength;
    node.y0 = isEnd ? below - thickness : 0;
    node.y1 = node.y0 + thickness;
    if (isEnd) below = node.y0 - gap;
  }
  place.update(graph);
  const placeOf = (name: Milestone | FlowEnd): Place => {
    const { x0 = 0, y0 = 0, y1 = 0 } = graph.nodes.find((node) => node.name === name) ?? {};
    return { x: x0, y: y0, width: nodeLength, height: y1 - y0 };
  };
  return {
    nodes: nodes.map(({ milestone, reached, open }) => {
      const whole = placeOf(milestone);
      const height = (whole.height * open) / reached;
      return { name: milestone, reached, ...whole, open: { ...whole, y: whole.y + whole.height - height, height } };
    }),
    ends: ends.map((name) => ({ name, dossiers: total(name), ...placeOf(name) })),
    links: graph.links.map(({ source, target, y0 = 0, y1 = 0, width = 0 }, index) => ({
      from: links[index]?.from ?? 'firstContact',
      to: links[index]?.to ?? 'firstContact',
      start: [coordinate(source, 'x1'), y0],
      end: [coordinate(target, 'x0'), y1],
      thickness: Math.max(1, width),
    })),
  };
};

const nameOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'name' in node ? node.name : node;

const coordinate = (
  node: number | string | { readonly x0?: number | undefined; readonly x1?: number | undefined },
  side: 'x0' | 'x1',
) => (typeof node === 'object' ? (node[side] ?? 0) : 0);
