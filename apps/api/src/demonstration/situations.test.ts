import { civilDateOf } from '@parcours/domain/calendar';
import { assess, convention2011, nearestPass, refuseFinding, situationOf } from '@parcours/domain/eligibility';
import { currentRequest, fold } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { diceOf } from './dice.ts';
import { generateDossiers } from './generate-dossiers.ts';
import { inventFacts } from './situations.ts';

const today = civilDateOf('2026-03-16');

const tellAll = (seed: number) => {
  const dice = diceOf(seed);
  return [...generateDossiers({ seed, now: new Date('2026-03-16T16:00:00Z'), agentIds: ['agent'] })].flatMap(
    ({ person, history }) => {
      const [facts, request, position] = [inventFacts(history, dice, today), currentRequest(history), fold(history)];
      if (facts === null || request === null || position === null) return [];
      const situation = situationOf({ ...person, postalCode: '94370' }, request, facts);
      return [{ position, situation, ...assess(situation, convention2011, today) }];
    },
  );
};

describe('invented households', () => {
  const told = tellAll(1);
  const atAssessment = told.filter(({ position }) => position.state === 'open' && position.stage === 'assessment');

  it('are known once the appointment was held', () => {
    expect(told.length).toBeGreaterThan(60);
    expect(atAssessment).toHaveLength(4);
  });

  it('could be found eligible where they were', () => {
    const found = told.filter(({ position }) => position.milestones.foundEligible);
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ verdicts }) => refuseFinding(verdicts, null) !== null)).toEqual([]);
  });

  it('fail the condition for which they were turned down', () => {
    for (const { position, verdicts } of told) {
      if (position.state !== 'closed' || position.end.kind !== 'turnedDownByTown') continue;
      expect(verdicts.some(({ verdict }) => verdict === 'fail')).toBe(true);
    }
  });

  it('have budgets that pass, that fail with a way out, and that are not all known', () => {
    const capacities = told.flatMap(({ verdicts }) =>
      verdicts.filter(({ condition }) => condition === 'carriesInstalment').map(({ verdict }) => verdict),
    );
    expect(new Set(capacities)).toEqual(new Set(['pass', 'fail', 'unknown']));
    expect(told.some(({ situation }) => nearestPass(situation, convention2011, today).answer === 'changes')).toBe(true);
  });

  it('are the same for the same seed', () => {
    expect(tellAll(1)).toEqual(told);
  });
});
