import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { conditions, convention2011, type SituationFacts } from '@parcours/domain/eligibility';
import type { Act } from '@parcours/domain/path';
import { endBecause } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssessment } from '../src/conditions/read-assessment.ts';
import { saveSituation } from '../src/conditions/save-situation.ts';
import { recordAct } from '../src/dossiers/record-act.ts';
import { voidEvent } from '../src/dossiers/void-event.ts';
import { clockAt, failureOf, type Office, openOffice } from './office.ts';
import { enoughToLive, openWith, resident, tooLittleToLive } from './situations.ts';

const now = clockAt('2017-07-15');
const found = (override: string | null = null): Act => ({ kind: 'foundEligible', override });
const turnedDown: Act = { kind: 'closed', end: endBecause('turnedDownByTown', 'cannotCarryInstalment'), learnt: null };

describe('a decision on the conditions', () => {
  let office: Office;
  const dependencies = () => ({ prisma: office.prisma, now });

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  const decide = (dossierId: string, act: Act, expectedVersion = 1, on = '2017-07-15') =>
    recordAct(dependencies(), {
      dossierId,
      expectedVersion,
      act,
      happenedOn: partialDateOf(on),
      caller: office.agent,
    });
  const decisionsOf = async (dossierId: string) => (await readAssessment(dependencies(), dossierId)).decisions;
  const open = (facts: SituationFacts | null) => openWith(office, now, facts);

  it('keeps one verdict for each condition, with value and limit', async () => {
    const dossierId = await open(enoughToLive);
    await decide(dossierId, found());
    const [decision] = await decisionsOf(dossierId);
    expect(decision).toMatchObject({ sequence: 2, event: 'foundEligible', happenedOn: '2017-07-15', isVoided: false });
    expect(decision?.ruleSet).toEqual({ name: 'Convention 2011', effectiveFrom: '2011-11-07' });
    expect(decision?.verdicts.map(({ condition }) => condition)).toEqual(conditions);
    expect(decision?.verdicts.find(({ condition }) => condition === 'carriesInstalment')).toMatchObject({
      kind: 'advisory',
      verdict: 'pass',
      value: { instalmentCents: 43_42, leftToLivePerUnitCents: 300_00 },
      limit: 300_00,
    });
  });

  it('keeps what is not known as such, and stops nobody for it', async () => {
    const dossierId = await open(null);
    await decide(dossierId, found());
    const rows = await office.prisma.verdict.findMany({ where: { dossierId, condition: 'noBankCredit' } });
    expect(rows).toMatchObject([{ verdict: 'unknown', value: null, missing: ['bankCredit'] }]);
  });

  it('asks why an advice is set aside, then keeps the word and the failing verdict', async () => {
    const dossierId = await open(tooLittleToLive);
    const missing = { code: 'overrideMissing', conditions: ['carriesInstalment'] };
    expect(await failureOf(decide(dossierId, found()))).toEqual(missing);
    expect(await decisionsOf(dossierId)).toEqual([]);
    await decide(dossierId, found('hébergée et nourrie par sa fille'));
    const [decision] = await decisionsOf(dossierId);
    expect(decision?.verdicts.filter(({ verdict }) => verdict === 'fail')).toMatchObject([
      { condition: 'carriesInstalment', kind: 'advisory' },
    ]);
  });

  it('does not find eligible against a blocking condition, whatever is said', async () => {
    const dossierId = await open(enoughToLive);
    const request = { project: 'training', projectDetail: null, amountCents: 9_000_00, durationMonths: 24 } as const;
    await decide(dossierId, { kind: 'requestChanged', request });
    expect(await failureOf(decide(dossierId, found('exception'), 2))).toEqual({
      code: 'blockingConditionsFail',
      conditions: ['amountInRange'],
    });
    await decide(dossierId, { kind: 'requestChanged', request: { ...request, amountCents: 900_00 } }, 2);
    expect(await decide(dossierId, found(), 3)).toMatchObject({ stage: 'collection', amountCents: 900_00 });
  });

  it('keeps the verdicts of a dossier turned down, and of no other end', async () => {
    const [refused, withdrawn] = [await open(tooLittleToLive), await open(tooLittleToLive)];
    await decide(refused, turnedDown);
    await decide(withdrawn, { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null });
    expect(await decisionsOf(refused)).toMatchObject([{ event: 'closed', sequence: 2 }]);
    expect(await decisionsOf(withdrawn)).toEqual([]);
  });

  it('keeps what was not known when a dossier is left to be completed, and nothing of the answer', async () => {
    const dossierId = await open(null);
    const missing = ['noBankCredit', 'carriesInstalment'] as const;
    const asked: Act = { kind: 'clarificationAsked', missing, asked: 'la dernière quittance' };
    const view = await decide(dossierId, asked);
    expect(view).toMatchObject({ stage: 'contact', loops: { clarificationsAsked: 1 } });
    const decisions = await decisionsOf(dossierId);
    expect(decisions).toMatchObject([{ event: 'clarificationAsked', sequence: 2 }]);
    expect(decisions[0]?.verdicts.filter(({ condition }) => condition === 'noBankCredit')).toMatchObject([
      { verdict: 'unknown', missing: ['bankCredit'] },
    ]);
    await decide(dossierId, { kind: 'appointmentHeld' }, 2);
    expect(await decide(dossierId, asked, 3)).toMatchObject({
      stage: 'assessment',
      waiting: { for: 'clarification', turn: 'person', next: 'clarificationGiven' },
    });
    expect(await decide(dossierId, { kind: 'clarificationGiven' }, 4)).toMatchObject({
      waiting: { for: 'assessment', turn: 'town' },
    });
    expect(await decisionsOf(dossierId)).toHaveLength(2);
  });

  it('keeps nothing when somebody else wrote first', async () => {
    const dossierId = await open(enoughToLive);
    const both = await Promise.allSettled([decide(dossierId, found()), decide(dossierId, turnedDown)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await office.prisma.judgement.count({ where: { dossierId } })).toBe(1);
    expect(await office.prisma.verdict.count({ where: { dossierId } })).toBe(conditions.length);
  });

  it('stays what it was when the situation or the rules change, and is marked when it is voided', async () => {
    const dossierId = await open(enoughToLive);
    await decide(dossierId, found());
    const before = await decisionsOf(dossierId);
    const given = { dossierId, caller: office.agent };
    await saveSituation(dependencies(), {
      ...given,
      expectedVersion: 1,
      expectedPersonVersion: 1,
      person: resident,
      facts: tooLittleToLive,
    });
    const strict = {
      ...convention2011,
      name: 'Plus stricte',
      effectiveFrom: civilDateOf('2017-07-16'),
      leastLeftToLivePerUnitCents: 900_00,
    };
    await office.prisma.ruleSet.create({
      data: { effectiveFrom: new Date('2017-07-16T00:00:00Z'), rules: strict, addedAt: now(), addedById: 'agent' },
    });
    expect(await decisionsOf(dossierId)).toEqual(before);
    await voidEvent(dependencies(), { ...given, expectedVersion: 2, sequence: 2, why: 'erreur' });
    expect(await decisionsOf(dossierId)).toEqual(before.map((decision) => ({ ...decision, isVoided: true })));
  });

  it.each(['judgement', 'verdict', 'rule_set'])('is in a table that only grows: %s', async (table) => {
    await decide(await open(enoughToLive), found());
    await expect(office.prisma.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow(/only grows/);
  });
});
