import { endpoints } from '@parcours/contracts';
import type { Milestone, Stage } from '@parcours/domain/path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';
import { everythingStored, projectionsOf } from '../../test/stored.ts';
import expected from './testdata/expected.json' with { type: 'json' };
import { channelNames, lossesByStage } from './testing/known-answer.ts';
import { confirm, type Preview, preview, testRegister } from './testing/register-visitor.ts';

/** The last milestone of whoever is lost at a stage. */
const furthestAt: Partial<Record<Stage, Milestone>> = {
  contact: 'firstContact',
  appointment: 'preScreened',
  assessment: 'appointmentHeld',
  collection: 'foundEligible',
  dispatch: 'fileComplete',
  lender: 'decided',
  payout: 'granted',
};

describe.each([
  ['csv', 'xlsx'],
  ['xlsx', 'csv'],
])('the register of the town, first as %s, then as %s', (first, second) => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  let seen: Preview;
  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
    seen = await preview(agent, await testRegister(first));
  });
  afterAll(() => test.close());

  const statistics = async (query = '') =>
    endpoints.readPathStatistics.reply.parse((await agent.call('GET', `/api/statistics/path${query}`)).body);

  it('is previewed row by row, and nothing is written', async () => {
    expect(seen.summary.counts).toEqual({
      new: expected.valid_dossiers,
      alreadyThere: 0,
      typedTwice: expected.same_row_twice,
      differs: 0,
      refused: Object.keys(expected.refused_rows).length,
      skipped: expected.empty_lines + expected.total_lines,
    });
    expect(seen.rows.length).toBe(131 + 1 + 5 + 2);
    expect(seen.summary).toMatchObject({ mappingFrom: 'headings', mappingProblems: [], unmappedHeaders: [] });
    expect(await test.prisma.dossier.count()).toBe(0);
    expect(await test.prisma.registerMapping.count()).toBe(0);
  });

  it('refuses five rows, each for its reason', () => {
    const refused = seen.rows.flatMap(({ number, outcome }) =>
      outcome.kind === 'refused' ? outcome.problems.map(({ column, code }) => [number, column, code]) : [],
    );
    expect(refused).toEqual([
      ['B-001', 'firstContactOn', 'noSuchDay'],
      ['B-002', 'decidedOn', 'refusedOnPath'],
      ['B-003', 'amount', 'notAnAmount'],
      ['B-004', 'firstContactOn', 'missing'],
      ['B-005', 'decision', 'unknownDecision'],
    ]);
  });

  it('is taken over whole', async () => {
    const lines = await confirm(agent, await testRegister(first), seen);
    expect(lines[0]).toEqual({ kind: 'progress', done: 0, total: 131 });
    expect(lines.at(-1)).toMatchObject({ kind: 'done', created: 131, alreadyThere: 0, refused: 5 });
    const dossiers = await test.prisma.dossier.findMany({ select: { id: true } });
    expect(dossiers).toHaveLength(131);
    for (const { id } of dossiers) {
      const { stored, fresh } = await projectionsOf(test.prisma, id);
      expect(stored).toEqual(fresh);
    }
  });

  it('says why so few went through', async () => {
    const { headline, funnel, losses, cohort } = await statistics();
    expect(headline).toMatchObject({ firstContacts: 131, granted: { k: 7, n: 131 } });
    expect(cohort.impreciseFirstContacts).toBe(expected.imprecise_first_contact_dates);
    const reached = Object.fromEntries(funnel.map((step) => [step.milestone, step.reached]));
    const { milestones } = expected;
    expect(reached).toMatchObject({
      firstContact: milestones.first_contact,
      preScreened: milestones.appointment_given,
      appointmentHeld: milestones.appointment_held,
      foundEligible: milestones.eligible,
      fileComplete: milestones.file_complete,
      submitted: milestones.submitted,
      decided: milestones.decided,
      granted: milestones.granted,
      paidOut: milestones.paid_out,
    });
    const lost = losses.map(({ furthest, end, reason, dossiers }) => `${furthest} ${end} ${reason} ${dossiers}`);
    const answers = lossesByStage.map(
      ({ stage, end, reason, dossiers }) => `${furthestAt[stage]} ${end} ${reason} ${dossiers}`,
    );
    expect(lost.toSorted()).toEqual(answers.toSorted());
    const open = Object.fromEntries(funnel.map((step) => [step.milestone, step.open]));
    expect(open).toMatchObject({ preScreened: 2, foundEligible: 2, submitted: 1 });
  });

  it.each(Object.entries(expected.by_channel))('counts those sent by %s', async (name, dossiers) => {
    expect((await statistics(`?channel=${channelNames[name]}`)).cohort.dossiers).toBe(dossiers);
  });

  it('changes nothing when it comes again in the other format', async () => {
    const before = await everythingStored(test.prisma);
    const file = await testRegister(second);
    const again = await preview(agent, file);
    expect(again.summary.counts).toMatchObject({ new: 0, alreadyThere: 131, typedTwice: 1, differs: 0, refused: 5 });
    expect(await confirm(agent, file, again)).toEqual([
      { kind: 'done', importId: null, created: 0, alreadyThere: 131, refused: 5, differs: 0 },
    ]);
    expect(await everythingStored(test.prisma)).toEqual(before);
    expect(await test.prisma.registerImport.count()).toBe(1);
  });

  it('leaves no name in the log', () => {
    expect(test.logged()).not.toMatch(/CAMARA|RAHMANI|TESTARD/i);
  });
});
