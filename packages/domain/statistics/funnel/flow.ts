import { type EndKind, endKinds, type Milestone, nextMilestone } from '../../path/index.ts';
import { funnel } from './funnel.ts';
import { losses } from './losses.ts';
import type { OutcomeCount } from './outcome-count.ts';

/** An end of the flow: every kind but the administrative ones, which no figure counts. */
export type FlowEnd = Exclude<EndKind, 'administrative'>;

/** One milestone of the flow: `reached` = the links that leave it + `open` + `finished`, exactly. */
export type FlowNode = {
  readonly milestone: Milestone;
  readonly reached: number;
  /** Still open here: they flow no further, so far. */
  readonly open: number;
  /** The path ends here by itself: the loan is repaid and its interest refunded. */
  readonly finished: number;
};

/** As wide as the dossiers that went from one to the other. */
export type FlowLink = { readonly from: Milestone; readonly to: Milestone | FlowEnd; readonly dossiers: number };

export type Flow = {
  /** Those that some dossier reached, in order. */
  readonly nodes: readonly FlowNode[];
  /** Without those that nobody took: from each node first onwards, then to the ends in the order of the list. */
  readonly links: readonly FlowLink[];
};

export const flowEnds = endKinds.filter((end): end is FlowEnd => end !== 'administrative');

/** How dossiers flow between milestones and ends. @throws RangeError as `funnel` does */
export const flowOf = (counts: readonly OutcomeCount[]): Flow => {
  const steps = funnel(counts).filter(({ reached }) => reached > 0);
  const lost = losses(counts);
  return {
    nodes: steps.map(({ milestone, reached, open, lost: gone }) => ({
      milestone,
      reached,
      open,
      finished: nextMilestone(milestone) === null ? reached - open - gone : 0,
    })),
    links: steps.flatMap(({ milestone }) => {
      const next = steps.find((step) => step.milestone === nextMilestone(milestone));
      const ends = flowEnds.map((to) => ({
        from: milestone,
        to,
        dossiers: lost
          .filter(({ furthest, end }) => furthest === milestone && end === to)
          .reduce((sum, { dossiers }) => sum + dossiers, 0),
      }));
      const onwards = next === undefined ? [] : [{ from: milestone, to: next.milestone, dossiers: next.reached }];
      return [...onwards, ...ends.filter(({ dossiers }) => dossiers > 0)];
    }),
  };
};
