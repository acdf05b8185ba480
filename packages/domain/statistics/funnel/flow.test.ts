import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf, funnel, losses } from '../index.ts';
import { ended, finished, oldRegister, outcomeCounts, stillOpen } from '../testing/counts.ts';

describe('the flow between milestones', () => {
  it('goes from each milestone to the next and to the ends', () => {
    const flow = flowOf([
      ended('firstContact', 'redirected', 'association', 2),
      ended('firstContact', 'turnedDownByTown', 'outOfArea', 3),
      ended('firstContact', 'turnedDownByTown', 'projectNotFinanceable', 1),
      ended('preScreened', 'leftByPerson', 'didNotCome', 4),
      ended('firstContact', 'administrative', 'duplicate', 9),
      stillOpen('preScreened', 5),
    ]);
    expect(flow).toEqual({
      nodes: [
        { milestone: 'firstContact', reached: 15, open: 0, finished: 0 },
        { milestone: 'preScreened', reached: 9, open: 5, finished: 0 },
      ],
      links: [
        { from: 'firstContact', to: 'preScreened', dossiers: 9 },
        { from: 'firstContact', to: 'turnedDownByTown', dossiers: 4 },
        { from: 'firstContact', to: 'redirected', dossiers: 2 },
        { from: 'preScreened', to: 'leftByPerson', dossiers: 4 },
      ],
    });
  });

  it('ends by itself where the loan is repaid, and is empty without a dossier', () => {
    expect(flowOf([finished(2)]).nodes.at(-1)).toEqual({ milestone: 'repaid', reached: 2, open: 0, finished: 2 });
    expect(flowOf([])).toEqual({ nodes: [], links: [] });
  });

  it('of the old register loses as many to each end as its loss table', () => {
    const { links } = flowOf(oldRegister);
    const to = (end: string) => links.filter((link) => link.to === end).reduce((sum, link) => sum + link.dossiers, 0);
    expect([to('leftByPerson'), to('turnedDownByTown'), to('refusedByLender'), to('redirected')]).toEqual([
      46, 44, 6, 13,
    ]);
    expect(to('informationOnly')).toBe(11);
  });

  it('lets out of every node what came in, less what is open there or finished', () => {
    fc.assert(
      fc.property(outcomeCounts, (counts) => {
        const { nodes, links } = flowOf(counts);
        const sum = (some: typeof links) => some.reduce((total, { dossiers }) => total + dossiers, 0);
        for (const { milestone, reached, open, finished: done } of nodes) {
          expect(sum(links.filter(({ from }) => from === milestone)) + open + done).toBe(reached);
          const into = links.filter(({ to }) => to === milestone);
          if (milestone !== 'firstContact') expect(sum(into)).toBe(reached);
        }
        const steps = funnel(counts);
        expect(nodes.map(({ reached }) => reached)).toEqual(
          steps.map(({ reached }) => reached).filter((reached) => reached > 0),
        );
        const lost = losses(counts).reduce((total, { dossiers }) => total + dossiers, 0);
        expect(sum(links.filter(({ to }) => !nodes.some(({ milestone }) => milestone === to)))).toBe(lost);
      }),
    );
  });
});
