import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { SituationFacts } from '@parcours/domain/eligibility';
import type { Act } from '@parcours/domain/path';
import { endBecause, exampleActs } from '@parcours/domain/path/testing/histories';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordAct } from '../src/dossiers/record-act.ts';
import { voidEvent } from '../src/dossiers/void-event.ts';
import { readWhatIf } from '../src/statistics/read-what-if.ts';
import { readConditionCosts } from '../src/statistics/sections/read-condition-costs.ts';
import { clockAt, listAll, type Office, openOffice } from './office.ts';
import { enoughToLive, openWith, tooLittleToLive } from './situations.ts';

const now = clockAt('2017-07-15');
const turnedDown: Act = { kind: 'closed', end: endBecause('turnedDownByTown', 'cannotCarryInstalment'), learnt: null };

describe('what conditions cost, read from the verdicts kept', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  const decide = (dossierId: string, act: Act, expectedVersion: number, on: string) =>
    recordAct(
      { prisma: office.prisma, now },
      { dossierId, expectedVersion, act, happenedOn: partialDateOf(on), caller: office.agent },
    );
  const turnDown = async (facts: SituationFacts | null, on = '2017-07-10') => {
    const dossierId = await openWith(office, now, facts);
    await decide(dossierId, turnedDown, 1, on);
    return dossierId;
  };
  const read = (asOf = '2017-07-15') => readConditionCosts({ prisma: office.prisma, now }, { asOf: civilDateOf(asOf) });

  it('tells those who fail from those who do not, and what stays unknown', async () => {
    await turnDown(tooLittleToLive);
    await turnDown(enoughToLive);
    await turnDown(null);
    await openWith(office, now, tooLittleToLive);
    expect(await read()).toMatchObject({
      dossiers: 4,
      turnedDown: 3,
      withoutVerdicts: 0,
      onNoCondition: 2,
      onConditions: 1,
      conditions: [{ condition: 'carriesInstalment', failing: { k: 1, n: 1 }, alone: 1, wouldPass: 1 }],
      pairs: [],
    });
    const dependencies = { prisma: office.prisma, now };
    expect(await listAll(dependencies, { failed: 'carriesInstalment' }, office.head)).toHaveLength(1);
    const { conditions } = await readWhatIf(dependencies, {});
    expect(conditions).toMatchObject([{ condition: 'carriesInstalment', untold: 1, more: null }]);
  });

  it('reads the last decision that the day knows', async () => {
    const dossierId = await turnDown(enoughToLive, '2017-07-05');
    await decide(dossierId, exampleActs.reopened, 2, '2017-07-06');
    const request = { project: 'training', projectDetail: null, amountCents: 9_000_00, durationMonths: 24 } as const;
    await decide(dossierId, { kind: 'requestChanged', request }, 3, '2017-07-07');
    await decide(dossierId, turnedDown, 4, '2017-07-12');
    expect(await read('2017-07-05')).toMatchObject({ turnedDown: 1, onNoCondition: 1 });
    expect(await read('2017-07-11')).toMatchObject({ dossiers: 1, turnedDown: 0 });
    const { conditions } = await read('2017-07-12');
    expect(conditions.map(({ condition }) => condition)).toContain('amountInRange');
  });

  it('reads a decision typed late on the day it was taken, and one without a precise day from the first it can have been', async () => {
    await turnDown(tooLittleToLive, '2017-07-03');
    await turnDown(tooLittleToLive, '2017-07');
    expect(await read('2017-07-02')).toMatchObject({ turnedDown: 1, withoutVerdicts: 0, onConditions: 1 });
    expect(await read('2017-07-03')).toMatchObject({ turnedDown: 2, withoutVerdicts: 0, onConditions: 2 });
  });

  it('counts nobody turned down while a dossier is reopened', async () => {
    const dossierId = await turnDown(tooLittleToLive, '2017-07-05');
    await decide(dossierId, exampleActs.reopened, 2, '2017-07-08');
    expect(await read('2017-07-07')).toMatchObject({ turnedDown: 1, conditions: [{ alone: 1 }] });
    expect(await read('2017-07-08')).toMatchObject({ dossiers: 1, turnedDown: 0, conditions: [], pairs: [] });
  });

  it('forgets a decision that was taken out, and what is told without verdicts is counted apart', async () => {
    const voided = await turnDown(tooLittleToLive);
    await voidEvent(
      { prisma: office.prisma, now },
      { dossierId: voided, expectedVersion: 2, sequence: 2, why: 'erreur de dossier', caller: office.agent },
    );
    expect(await read()).toMatchObject({ dossiers: 1, turnedDown: 0, conditions: [] });
    const told = await openWith(office, now, null);
    await office.prisma.currentSpell.update({
      where: { dossierId: told },
      data: { state: 'closed', endKind: 'turnedDownByTown' },
    });
    expect(await read()).toMatchObject({ turnedDown: 1, withoutVerdicts: 1, onConditions: 0 });
  });
});
