import { civilDateOf, isWorkingDay } from '@parcours/domain/calendar';
import { fold, type Position, stages, waitingKinds, waitingOn } from '@parcours/domain/path';
import { isEnoughToMerge, likenessesBetween } from '@parcours/domain/person';
import { describe, expect, it } from 'vitest';
import { generateDossiers } from './generate-dossiers.ts';
import { withTwoRecords } from './with-two-records.ts';

const today = civilDateOf('2026-03-16');
const noon = new Date('2026-03-16T11:00:00Z');
const generate = (seed: number, count?: number, now = noon) => [
  ...generateDossiers({ seed, now, agentIds: ['agent'], ...(count === undefined ? {} : { count }) }),
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

  it('records nothing in the future, even before ten in the morning or just after midnight in France', () => {
    for (const now of [new Date('2026-03-16T06:30:00Z'), new Date('2026-03-15T23:10:00Z')]) {
      for (const { history } of generate(1, undefined, now)) {
        const recorded = history.map(({ recordedAt }) => recordedAt.getTime());
        expect(Math.max(...recorded)).toBeLessThanOrEqual(now.getTime());
        expect(recorded).toEqual(recorded.toSorted((one, other) => one - other));
      }
    }
  });

  it('gives appointments on working days, but for those of today', () => {
    for (const [day, now] of [
      ['2026-03-16', noon],
      ['2026-05-17', new Date('2026-05-17T11:00:00Z')],
    ] as const) {
      const given = generate(1, undefined, now).flatMap(({ history }) =>
        history.flatMap(({ event }) => (event.kind === 'appointmentGiven' ? [event.appointmentOn] : [])),
      );
      expect(given.length).toBeGreaterThan(100);
      expect(given.filter((on) => on !== day && !isWorkingDay(on))).toEqual([]);
    }
  });

  it('holds two records of one person, to be merged', () => {
    const known = withTwoRecords(dossiers, today);
    const open = known.filter(({ history }) => fold(history)?.state === 'open');
    const people = open.map(({ person }) => ({ ...person, secondTelephone: null }));
    const alike = (one: (typeof people)[number]) =>
      people.filter((other) => other !== one).map((other) => likenessesBetween([one], [other]));
    const twins = people.filter(({ lastName }) => /KONAT/i.test(lastName) && /-| /.test(lastName));
    expect(twins.map((one) => alike(one).filter(isEnoughToMerge))).toEqual([
      [['telephone', 'nearNameAndBirth']],
      [['telephone', 'nearNameAndBirth']],
    ]);
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
