import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../calendar/index.ts';
import { decide, likelyEnds, stages } from './index.ts';
import { asAgent, endBecause, positionOf } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

describe.each(stages)('the likely ends at %s', (stage) => {
  it('are there, and can each close a dossier without another word', () => {
    expect(likelyEnds[stage].length).toBeGreaterThan(0);
    for (const { kind, reason } of likelyEnds[stage]) {
      const end = { ...endBecause(kind, reason), text: null, redirectedTo: null };
      const act = { kind: 'closed', end, learnt: null } as const;
      expect(decide(positionOf(walkTo[stage]), act, partialDateOf('2017-07-15'), asAgent)).toEqual({
        isAccepted: true,
      });
    }
  });

  it('are offered once each', () => {
    const offered = likelyEnds[stage].map(({ kind, reason }) => `${kind} ${reason}`);
    expect(offered).toEqual([...new Set(offered)]);
  });
});
