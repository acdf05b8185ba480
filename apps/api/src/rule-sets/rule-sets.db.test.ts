import type { Change } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { convention2011, type RuleSet, termsOf } from '@parcours/domain/eligibility';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../test/office.ts';
import { enoughToLive, openWith, tooLittleToLive } from '../../test/situations.ts';
import { listenForChanges } from '../database/changes.ts';
import { readRuleSetOn, readTermsOn } from '../store/rule-sets.ts';
import { addRuleSet } from './add-rule-set.ts';
import { listRuleSets } from './list-rule-sets.ts';
import { previewRuleSet } from './preview-rule-set.ts';

const now = clockAt('2017-07-15');
const later = clockAt('2017-09-01');
const newRules = (effectiveFrom: string, change: Partial<RuleSet> = {}): RuleSet => ({
  ...convention2011,
  name: 'Avenant fictif',
  effectiveFrom: civilDateOf(effectiveFrom),
  ...change,
});

describe('the rules of the scheme', () => {
  let office: Office;
  const dependencies = () => ({ prisma: office.prisma, now });

  beforeAll(async () => {
    office = await openOffice();
    await openWith(office, now, enoughToLive);
    await openWith(office, now, tooLittleToLive);
    await openWith(office, now, null);
  });

  afterAll(() => office.close());

  const add = async (ruleSet: RuleSet, known?: number) => {
    const expectedVersions = known ?? (await listRuleSets(dependencies())).versions.length;
    return addRuleSet(dependencies(), { ruleSet, expectedVersions, caller: office.colleague });
  };

  it('are those of the convention before anybody adds others', async () => {
    expect(await listRuleSets(dependencies())).toEqual({
      versions: [{ version: convention2011, isInForce: true, addedAt: null, addedBy: null }],
    });
  });

  it('say before they are added which verdicts would change, and write nothing', async () => {
    const stricter = newRules('2017-09-01', {
      leastLeftToLivePerUnitCents: 300_01,
      amountCents: { least: 1, most: 500_00 },
    });
    expect(await previewRuleSet(dependencies(), stricter)).toEqual({
      openDossiers: 3,
      changed: 3,
      changes: [
        {
          condition: 'amountInRange',
          from: 'pass',
          to: 'fail',
          dossiers: 3,
          references: ['2017-0001', '2017-0002', '2017-0003'],
        },
        { condition: 'carriesInstalment', from: 'pass', to: 'fail', dossiers: 1, references: ['2017-0001'] },
      ],
    });
    expect(await office.prisma.ruleSet.count()).toBe(0);
  });

  it('change nothing when only their name does', async () => {
    expect(await previewRuleSet(dependencies(), newRules('2017-09-01'))).toEqual({
      openDossiers: 3,
      changed: 0,
      changes: [],
    });
  });

  it('take effect on their day, not before', async () => {
    const rules = newRules('2017-09-01', { leastAgeYears: 16 });
    const { versions } = await add(rules);
    expect(versions.map(({ isInForce, addedBy }) => [isInForce, addedBy])).toEqual([
      [true, null],
      [false, 'Compte colleague'],
    ]);
    expect(await readRuleSetOn(office.prisma, civilDateOf('2017-08-31'))).toEqual(convention2011);
    expect(await readRuleSetOn(office.prisma, civilDateOf('2017-09-01'))).toEqual(rules);
    const listed = await listRuleSets({ prisma: office.prisma, now: later });
    expect(listed.versions.map(({ isInForce }) => isInForce)).toEqual([false, true]);
  });

  it('give the loan of a day its rate, its refund and its days to withdraw', async () => {
    const terms = (day: string) => readTermsOn(office.prisma, civilDateOf(day));
    expect(await terms('2010-01-01')).toEqual(termsOf(convention2011));
    await add(newRules('2017-10-01', { yearlyRateBasisPoints: 250, refundedInterestPercent: 50, withdrawalDays: 10 }));
    expect(await terms('2017-09-30')).toMatchObject({ yearlyRateBasisPoints: 400, withdrawalDays: 14 });
    expect(await terms('2017-10-01')).toMatchObject({
      yearlyRateBasisPoints: 250,
      refund: { bearer: 'department', percent: 50, delayMonths: 0 },
      withdrawalDays: 10,
    });
  });

  it('kept before a loan could be withdrawn from are read with the days of the law', async () => {
    const { refundDelayMonths: _, withdrawalDays: __, ...old } = newRules('2017-11-01');
    const { accountId: addedById } = office.colleague;
    await office.prisma.ruleSet.create({
      data: { effectiveFrom: new Date('2017-11-01T00:00:00Z'), rules: old, addedAt: now(), addedById },
    });
    expect(await readTermsOn(office.prisma, civilDateOf('2017-11-01'))).toMatchObject({
      withdrawalDays: 14,
      refund: { delayMonths: 0 },
    });
  });

  it('are never added for a day that is over, nor twice for one day', async () => {
    const refused = (problem: string) => ({
      code: 'invalidInput',
      problems: [{ field: 'body.ruleSet.effectiveFrom', problem }],
    });
    expect(await failureOf(add(newRules('2017-07-14')))).toEqual(refused('past'));
    await add(newRules('2018-01-01'));
    expect(await failureOf(add(newRules('2018-01-01', { leastAgeYears: 21 })))).toEqual(refused('taken'));
  });

  it('are added once when they are sent again, and never over those that their sender did not know', async () => {
    const known = (await listRuleSets(dependencies())).versions.length;
    const rules = newRules('2018-03-01');
    expect(await add(rules, known)).toEqual(await add(rules, known));
    expect(await failureOf(add(newRules('2018-04-01'), known))).toEqual({
      code: 'versionsChangedMeanwhile',
      currentVersions: known + 1,
      since: [{ effectiveFrom: '2018-03-01', addedAt: now().toISOString(), addedBy: 'Compte colleague' }],
    });
  });

  it('are heard of by whoever has a dossier on screen', async () => {
    const changes = await listenForChanges(office.url);
    try {
      const heard = new Promise<Change>((resolve) => changes.subscribe(resolve, () => undefined));
      await add(newRules('2018-02-01'));
      expect(await heard).toEqual({ dossierId: null, version: null });
    } finally {
      await changes.close();
    }
  });
});
