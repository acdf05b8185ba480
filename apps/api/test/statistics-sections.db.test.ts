import type { CohortFilters, DossierFilters } from '@parcours/contracts';
import { addDays, civilDateOf } from '@parcours/domain/calendar';
import { endKinds } from '@parcours/domain/path';
import { channels, projects } from '@parcours/domain/request';
import { effectsOf, endings, spellsOf } from '@parcours/domain/statistics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWaits } from '../src/dossiers/tasks/read-wait.ts';
import { readComparison } from '../src/statistics/read-comparison.ts';
import { readPathStatistics } from '../src/statistics/read-path-statistics.ts';
import { readWhatIf } from '../src/statistics/read-what-if.ts';
import { readWorkload } from '../src/statistics/read-workload.ts';
import { readChannels } from '../src/statistics/sections/read-channels.ts';
import { readConditionCosts } from '../src/statistics/sections/read-condition-costs.ts';
import { readDetours } from '../src/statistics/sections/read-detours.ts';
import { readEndings } from '../src/statistics/sections/read-endings.ts';
import { readOwnerTimes } from '../src/statistics/sections/read-owner-times.ts';
import { readPaths } from '../src/statistics/sections/read-paths.ts';
import { readPieceTimes } from '../src/statistics/sections/read-piece-times.ts';
import { readQuality } from '../src/statistics/sections/read-quality.ts';
import { readQuarters } from '../src/statistics/sections/read-quarters.ts';
import { readStageTimes } from '../src/statistics/sections/read-stage-times.ts';
import { daysByOwner } from './days-by-owner.ts';
import { demonstrationDay, storeDemonstration, type ToldDossier } from './demonstration.ts';
import { clockAt, listAll, type Office, openOffice } from './office.ts';

const past = civilDateOf('2024-02-10');
const cohorts: readonly { readonly sentence: string; readonly cohort: CohortFilters }[] = [
  { sentence: 'everybody', cohort: {} },
  { sentence: 'as of a past day', cohort: { asOf: past } },
  { sentence: 'as of today, said so', cohort: { asOf: demonstrationDay } },
  { sentence: 'as of a day before the first contact', cohort: { asOf: civilDateOf('1999-01-01') } },
  { sentence: 'one year', cohort: { from: civilDateOf('2023-01-01'), to: civilDateOf('2023-12-31') } },
  { sentence: 'one channel', cohort: { channel: 'association' } },
  { sentence: 'one association', cohort: { association: 'Association fictive' } },
  { sentence: 'one project', cohort: { project: 'vehicleRepair', asOf: past } },
  { sentence: 'one agent', cohort: { agent: 'agent' } },
  { sentence: 'without an agent', cohort: { agent: 'nobody' } },
  { sentence: 'nobody', cohort: { from: civilDateOf('2100-01-01') } },
];

describe('the sections of the page', () => {
  let office: Office;
  let told: readonly ToldDossier[];

  beforeAll(async () => {
    office = await openOffice();
    told = await storeDemonstration(office);
  });

  afterAll(() => office.close());

  const dependencies = () => ({ prisma: office.prisma, now: clockAt(demonstrationDay) });
  const readAll = async (cohort: CohortFilters) => ({
    path: await readPathStatistics(dependencies(), cohort),
    stages: await readStageTimes(dependencies(), cohort),
    owners: await readOwnerTimes(dependencies(), cohort),
    endings: await readEndings(dependencies(), cohort),
    conditions: await readConditionCosts(dependencies(), cohort),
    pieces: await readPieceTimes(dependencies(), cohort),
    detours: await readDetours(dependencies(), cohort),
    paths: await readPaths(dependencies(), cohort),
    estimated: await readWhatIf(dependencies(), cohort),
    sent: await readChannels(dependencies(), cohort),
    quarters: await readQuarters(dependencies(), cohort),
    quality: await readQuality(dependencies(), cohort),
  });

  it.for(cohorts)('each add up to the funnel: $sentence', async ({ cohort }) => {
    const {
      path,
      stages,
      owners,
      endings: ends,
      conditions,
      pieces,
      detours,
      paths,
      sent,
      quarters,
      quality,
    } = await readAll(cohort);
    const { dossiers } = path.cohort;
    for (const section of [stages, owners, ends, conditions, pieces, detours, paths, sent, quarters, quality]) {
      expect(section.dossiers).toBe(dossiers);
      expect(section.asOf).toBe(path.asOf);
    }
    expect(stages.stages.every(({ dossiers: all, counted, leftOut }) => all === counted + leftOut)).toBe(true);
    expect(ends.counted + ends.leftOut).toBe(dossiers);
    expect(ends.naive.granted.k).toBe(path.headline.granted.k);
    expect(ends.stillOpen).toBe(path.headline.openWithoutGrant);
    for (const ending of endings.filter((one) => one !== 'granted')) {
      expect(ends.naive[ending].k).toBe(path.headline.endedWithoutGrant[ending]);
    }
    for (const { milestone, reached } of path.funnel) {
      expect(sent.channels.reduce((sum, one) => sum + one.reached[milestone], 0)).toBe(reached);
    }
    for (const { milestone, reached, lost, open } of path.funnel.filter((step) => step.reached > 0)) {
      const node = paths.flow.nodes.find((one) => one.milestone === milestone);
      expect([node?.reached, node?.open]).toEqual([reached, open]);
      const ended = paths.flow.links.filter(({ from, to }) => from === milestone && endKinds.some((end) => end === to));
      expect(ended.reduce((sum, one) => sum + one.dossiers, 0)).toBe(lost);
    }
    expect(paths.variants.reduce((sum, one) => sum + one.dossiers.k, paths.others.dossiers)).toBe(dossiers);
    const saidNoByTown = path.losses.filter(({ end }) => end === 'turnedDownByTown');
    expect(conditions.turnedDown).toBe(saidNoByTown.reduce((sum, { dossiers: some }) => sum + some, 0));
    const sums = quarters.quarters.reduce(
      (sum, { granted, notDecidedYet }) => ({
        granted: sum.granted + granted,
        open: sum.open + notDecidedYet,
      }),
      { granted: 0, open: 0 },
    );
    expect(sums).toEqual({ granted: path.headline.granted.k, open: path.headline.openWithoutGrant });
    expect(quality.implied.n).toBe(path.funnel.reduce((sum, { reached }) => sum + reached, 0));
    expect(quality.otherReason.n).toBe(path.funnel.reduce((sum, { lost }) => sum + lost, 0));
    for (const part of [owners.whole, owners.request]) {
      const shares = part.flatMap(({ share }) => (share === null ? [] : [share]));
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it.each([civilDateOf('2021-07-14'), past, addDays(demonstrationDay, -3)])(
    'are as of a past day what the histories said on it: %s',
    async (asOf) => {
      const standing = told.flatMap(({ history }) => {
        const spells = spellsOf(effectsOf(history));
        return spells.filter(({ from, until }) => from <= asOf && (until === null || until > asOf));
      });
      const counted = standing.filter(({ end }) => end?.kind !== 'administrative');
      const { path, quality } = await readAll({ asOf });
      expect(path.asOf).toBe(asOf);
      expect(path.cohort.dossiers).toBe(counted.length);
      expect(path.cohort.leftOutAsAdministrative).toBe(standing.length - counted.length);
      for (const { milestone, lost, open } of path.funnel) {
        const stayed = counted.filter(({ furthest }) => furthest === milestone);
        expect(lost).toBe(stayed.filter(({ state }) => state === 'closed').length);
        expect(open).toBe(stayed.filter(({ state }) => state === 'open').length);
      }
      expect(quality.implied.k).toBe(counted.reduce((sum, { impliedMilestones }) => sum + impliedMilestones, 0));
    },
  );

  it('never look ahead: as of a day to come, they are those of today', async () => {
    const today = await readAll({});
    expect(await readAll({ asOf: addDays(demonstrationDay, 400) })).toEqual(today);
    expect(await readAll({ asOf: demonstrationDay })).toEqual(today);
  });

  it('of every channel, and of every project, add up to those of everybody', async () => {
    const { owners } = await readAll({});
    for (const split of [channels.map((channel) => ({ channel })), projects.map((project) => ({ project }))]) {
      const parts = await Promise.all(split.map((cohort) => readOwnerTimes(dependencies(), cohort)));
      for (const [index, { days }] of owners.whole.entries()) {
        expect(parts.reduce((sum, { whole }) => sum + (whole[index]?.days ?? 0), 0)).toBe(days);
      }
    }
  });

  it('compare two groups as each would be read alone, and say how many are in both', async () => {
    const [from, to] = [civilDateOf('2023-01-01'), civilDateOf('2023-06-30')];
    const compared = await readComparison(dependencies(), { to, otherFrom: from, otherChannel: 'association' });
    const one = await readPathStatistics(dependencies(), { to });
    const other = await readPathStatistics(dependencies(), { from, channel: 'association' });
    const both = await readPathStatistics(dependencies(), { from, to, channel: 'association' });
    expect([compared.one, compared.other, compared.inBoth]).toEqual(
      [one, other, both].map(({ cohort }) => cohort.dossiers),
    );
    for (const { milestone, one: first, other: second } of compared.milestones) {
      const reachedIn = ({ funnel }: typeof one) => funnel.find((step) => step.milestone === milestone)?.reached;
      expect([first.k, second.k]).toEqual([reachedIn(one), reachedIn(other)]);
    }
  });

  it('open as many dossiers behind each figure as it counts', async () => {
    const { paths, detours, stages, sent, estimated } = await readAll({});
    const behind = async (filters: DossierFilters) =>
      (await listAll(dependencies(), { ...filters, counted: true }, office.head)).length;
    for (const { walked, dossiers, outcomes } of paths.variants.slice(0, 4)) {
      expect(await behind({ walked })).toBe(dossiers.k);
      for (const { state, end, dossiers: some } of outcomes) {
        expect(await behind({ walked, state, ...(end !== null && { end }) })).toBe(some);
      }
    }
    for (const { kind, dossiers } of detours.detours) expect(await behind({ detour: kind })).toBe(dossiers);
    for (const { stage, dossiers } of stages.stages) expect(await behind({ visited: stage })).toBe(dossiers);
    for (const { association, firstContacts } of sent.associations) {
      expect(await behind({ association: association ?? 'unnamed' })).toBe(firstContacts.k);
    }
    expect(await behind({ association: 'unnamed' })).toBe(0);
    const [missed] = estimated.appointments.parts;
    expect(await behind({ didNotCome: true })).toBe(missed?.dossiers.expected);
  });

  it('tell the work of today by agent and by stage, and what came and ended by week', async () => {
    const { open, agents, stages, weeks } = await readWorkload(dependencies());
    const standing = told.filter(({ position }) => position.state === 'open');
    expect(open).toBe(standing.length);
    expect(agents.map(({ agent }) => agent?.name ?? null)).toEqual(['Compte agent', 'Compte colleague', null]);
    for (const { agent, open: some } of agents) {
      expect(some).toBe(standing.filter(({ agentId }) => agentId === (agent?.id ?? null)).length);
    }
    for (const { stage, open: some } of stages) {
      expect(some).toBe(standing.filter(({ position }) => position.stage === stage).length);
    }
    expect(weeks).toHaveLength(26);
    const { path } = await readAll({ from: weeks[0]?.monday, to: demonstrationDay });
    expect(weeks.reduce((sum, { arrivals }) => sum + arrivals, 0)).toBe(path.cohort.dossiers);
    expect(agents.every(({ lateTasks }) => lateTasks === 0)).toBe(true);
  });

  it('count the days of each owner as a walk through every day does', async () => {
    const { owners } = await readAll({ asOf: past });
    const days = told
      .map(({ history }) => daysByOwner(history, past))
      .reduce((sum, one) => sum.map((some, index) => some + (one[index] ?? 0)));
    expect(owners.whole.map(({ days: some }) => some)).toEqual(days);
  });

  it('count as late what the rules of the domain say is due before today, and the tasks of whoever has left', async () => {
    const putOff = await office.prisma.dossier.findFirstOrThrow({
      where: { waitingFor: 'pieces', agentId: office.agent.accountId },
    });
    await office.prisma.dossier.update({
      where: { id: putOff.id },
      data: {
        waitingFor: 'postponedDecision',
        standsSinceDay: new Date('2015-01-01'),
        putOffUntil: new Date(addDays(demonstrationDay, 30)),
      },
    });
    await office.prisma.user.create({
      data: {
        id: 'gone',
        name: 'Compte parti',
        email: 'gone@exemple.test',
        roles: ['agent'],
        deactivatedAt: new Date(),
      },
    });
    const long = new Date('2015-01-01');
    await office.prisma.task.create({
      data: {
        dossierId: putOff.id,
        dueOn: long,
        text: 'rappeler',
        agentId: 'gone',
        createdAt: long,
        createdById: office.agent.accountId,
      },
    });
    const open = await office.prisma.dossier.findMany({
      where: { state: 'open' },
      select: { id: true, agentId: true },
    });
    const ids = open.map(({ id }) => id);
    const waits = await readWaits(office.prisma, ids, { today: demonstrationDay });
    const isLate = (id: string) => (waits.get(id)?.ruleTask?.dueOn ?? demonstrationDay) < demonstrationDay;
    const { agents } = await readWorkload(dependencies());
    for (const { agent, lateWaits } of agents) {
      const own = open.filter(({ agentId }) => agentId === (agent?.id ?? null));
      expect(lateWaits).toBe(own.filter(({ id }) => isLate(id)).length);
    }
    expect(isLate(putOff.id)).toBe(false);
    expect(agents.reduce((sum, { lateWaits }) => sum + lateWaits, 0)).toBeGreaterThan(0);
    expect(agents.map(({ agent, lateTasks }) => [agent?.name ?? null, lateTasks])).toEqual([
      ['Compte agent', 0],
      ['Compte colleague', 0],
      ['Compte parti', 1],
      [null, 0],
    ]);
  });
});
