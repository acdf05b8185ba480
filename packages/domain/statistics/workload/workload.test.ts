import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../../calendar/index.ts';
import { stages } from '../../path/index.ts';
import { ageBands, loadsOf, weeksOf } from '../index.ts';

describe('the work before the service', () => {
  it('is told by agent in the order given, then nobody’s, and by stage and age', () => {
    const {
      open,
      agents,
      stages: byStage,
    } = loadsOf(
      [
        { agentId: 'zoe', stage: 'collection', band: 'older', dossiers: 2 },
        { agentId: 'zoe', stage: 'contact', band: 'underOneMonth', dossiers: 1 },
        { agentId: null, stage: 'contact', band: 'underOneMonth', dossiers: 4 },
      ],
      ['ada', 'zoe'],
    );
    expect(open).toBe(7);
    expect(agents.map((agent) => [agent.agentId, agent.open, agent.stages.contact])).toEqual([
      ['ada', 0, 0],
      ['zoe', 3, 1],
      [null, 4, 4],
    ]);
    expect(byStage.find(({ stage }) => stage === 'contact')).toMatchObject({
      open: 5,
      ages: { underOneMonth: 5, older: 0 },
    });
    expect(loadsOf([], ['ada'])).toMatchObject({ open: 0, agents: [{ agentId: 'ada', open: 0 }] });
  });

  it('adds up to every open dossier, by agent and by stage', () => {
    const count = fc.record({
      agentId: fc.constantFrom('ada', 'zoe', null),
      stage: fc.constantFrom(...stages),
      band: fc.constantFrom(...ageBands),
      dossiers: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const { open, agents, stages: byStage } = loadsOf(counts, ['ada']);
        expect(agents.reduce((sum, agent) => sum + agent.open, 0)).toBe(open);
        expect(byStage.reduce((sum, stage) => sum + stage.open, 0)).toBe(open);
        for (const { open: some, ages } of byStage)
          expect(ageBands.reduce((sum, band) => sum + ages[band], 0)).toBe(some);
      }),
    );
  });

  it('came and ended by weeks that begin on Monday, empty ones too', () => {
    const monday = civilDateOf('2026-11-23');
    const counts = [
      { day: addDays(monday, -1), arrivals: 2, ends: 0 },
      { day: addDays(monday, -7), arrivals: 1, ends: 3 },
      { day: addDays(monday, -15), arrivals: 9, ends: 9 },
    ];
    expect(weeksOf(counts, monday, 2)).toEqual([
      { monday: '2026-11-16', arrivals: 3, ends: 3 },
      { monday: '2026-11-23', arrivals: 0, ends: 0 },
    ]);
    expect(weeksOf(counts, addDays(monday, 6), 1)).toEqual([{ monday: '2026-11-23', arrivals: 0, ends: 0 }]);
  });
});
