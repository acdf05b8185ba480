import { civilDateOf } from '@parcours/domain/calendar';
import { fold, type Position, stages, waitingKinds, waitingOn } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { generateDossiers } from './generate-dossiers.ts';

const today = civilDateOf('2026-03-16');
const generate = (seed: number, count?: number) => [
  ...generateDossiers({ seed, today, agentIds: ['agent'], ...(count === undefined ? {} : { count }) }),
];

const positions = (dossiers: ReturnType<typeof generate>): Position[] =>
  dossiers.flatMap(({ history }) => fold(history) ?? []);

describe('demonstration data', () => {
  const dossiers = generate(1);
  const stand = positions(dossiers);

  it('grants exactly seven loans in six years', () => {
    expect(stand.filter(({ milestones }) => milestones.granted)).toHaveLength(7);
    const firstDay = dossiers.map(({ history }) => history[0]?.happenedOn ?? '').sort()[0];
    expect(firstDay?.slice(0, 4)).toMatch(/^20(19|20)$/);
  });

  it('has some forty live dossiers at every stage and waiting for everything', () => {
    const open = stand.filter((position) => position.state === 'open');
    expect(open.length).toBeGreaterThanOrEqual(40);
    expect(new Set(open.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(new Set(open.map(({ waiting }) => waitingOn(waiting, today).for))).toEqual(new Set(waitingKinds));
  });

  it('records nothing before it happened or after today, and in the order of the history', () => {
    for (const { history } of dossiers) {
      const recorded = history.map(({ recordedAt }) => recordedAt.toISOString().slice(0, 10));
      expect(recorded).toEqual([...recorded].sort());
      for (const [index, { happenedOn }] of history.entries()) {
        expect(recorded[index] ?? '').toSatisfy((day: string) => day <= today && day >= (happenedOn ?? ''));
      }
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(generate(1)).toEqual(dossiers);
    expect(generate(2)).not.toEqual(dossiers);
  });

  it('gives any number of dossiers', () => {
    expect(generate(3, 1000)).toHaveLength(1000);
    expect(generate(3, 0)).toEqual([]);
  });
});
