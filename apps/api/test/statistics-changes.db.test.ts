import { civilDateOf } from '@parcours/domain/calendar';
import { firstContact } from '@parcours/domain/path/testing/histories';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readComparison } from '../src/statistics/read-comparison.ts';
import { readEverySection } from '../src/statistics/read-every-section.ts';
import { readPathStatistics } from '../src/statistics/read-path-statistics.ts';
import { readYearlyReport } from '../src/statistics/report/read-yearly-report.ts';
import { readDetours } from '../src/statistics/sections/read-detours.ts';
import { readEndings } from '../src/statistics/sections/read-endings.ts';
import { readOwnerTimes } from '../src/statistics/sections/read-owner-times.ts';
import { readQuality } from '../src/statistics/sections/read-quality.ts';
import { readQuarters } from '../src/statistics/sections/read-quarters.ts';
import { readStageTimes } from '../src/statistics/sections/read-stage-times.ts';
import { clockAt, type Office, openOffice } from './office.ts';
import {
  act,
  duplicate,
  eligible,
  granted,
  inYear,
  type Line,
  storeLines,
  today,
  voiding,
  withdrawn,
} from './told-lines.ts';

describe('a dossier changes the figures', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  const store = (...histories: readonly (readonly Line[])[]) => storeLines(office, histories);

  const read = async (day = today) => {
    const dependencies = { prisma: office.prisma, now: clockAt(today) };
    const cohort = { asOf: civilDateOf(day) };
    const { stages, slowest } = await readStageTimes(dependencies, cohort);
    return {
      path: await readPathStatistics(dependencies, cohort),
      slowest,
      stage: (name: (typeof stages)[number]['stage']) => stages.find(({ stage }) => stage === name),
      days: Object.fromEntries(
        (await readOwnerTimes(dependencies, cohort)).whole.map(({ owner, days }) => [owner, days]),
      ),
      owners: await readOwnerTimes(dependencies, cohort),
      endings: await readEndings(dependencies, cohort),
      detours: (await readDetours(dependencies, cohort)).detours,
      quarters: (await readQuarters(dependencies, cohort)).quarters,
      quality: await readQuality(dependencies, cohort),
    };
  };

  it('entered late: on the day it happened, in every figure; the line is counted as late', async () => {
    const late: readonly Line[] = granted.map(([on, event]) => [on, event, '2017-06-20']);
    await store(granted, late);
    const { path, quality, endings, stage } = await read('2017-05-02');
    expect(path.headline.granted).toMatchObject({ k: 2, n: 2 });
    expect(endings.points.at(-1)).toMatchObject({ days: 61, incidences: { granted: { probability: 1 } } });
    expect(stage('contact')).toMatchObject({ dossiers: 2, median: { days: 4 } });
    expect(quality.late).toMatchObject({ k: 7, n: 14 });
  });

  it('typed 7 days after is not late yet, 8 days after is; an imprecise date is read as its last day', async () => {
    await store(
      [['2017-03-01', firstContact, '2017-03-08']],
      [['2017-03-01', firstContact, '2017-03-09']],
      [['2017-03', firstContact, '2017-04-07']],
      [['2016', firstContact, '2017-01-08']],
    );
    expect((await read()).quality).toMatchObject({ late: { k: 2, n: 4 }, imprecise: { k: 2, n: 4 } });
  });

  it('voided: as if it had never been, on every day; the correction is counted', async () => {
    await store(
      [...granted, [null, voiding(7), '2017-06-01']],
      [...eligible, ['2017-04-05', withdrawn], [null, voiding(5), '2017-06-02']],
    );
    for (const day of ['2017-05-15', today]) {
      const { path, endings } = await read(day);
      expect(path.headline).toMatchObject({ granted: { k: 0, n: 2 }, openWithoutGrant: 2 });
      expect(endings).toMatchObject({ stillOpen: 2, counted: 2 });
      expect(path.losses).toEqual([]);
    }
    const { voided, late } = (await read()).quality;
    expect(voided).toMatchObject({ k: 2, n: 12 });
    expect((await read('2017-06-29')).quality).toMatchObject({ voided, late });
  });

  it('reopened: lost until that day, open from then on, and without the days in between', async () => {
    await store([
      ...eligible,
      ['2017-04-10', withdrawn],
      ['2017-05-10', act.reopened],
      ['2017-05-20', act.fileCompleted],
    ]);
    const closed = await read('2017-05-09');
    expect(closed.path.headline).toMatchObject({ openWithoutGrant: 0, endedWithoutGrant: { leftByPerson: 1 } });
    expect(closed.endings.naive.leftByPerson.k).toBe(1);
    expect(closed.quarters).toMatchObject([{ lost: 1, notDecidedYet: 0 }]);
    expect(closed.stage('collection')).toMatchObject({ visits: 1, ongoing: 0, median: { days: 10 } });
    const open = await read('2017-05-15');
    expect(open.path.headline).toMatchObject({ openWithoutGrant: 1, endedWithoutGrant: { leftByPerson: 0 } });
    expect(open.endings).toMatchObject({ stillOpen: 1, naive: { leftByPerson: { k: 0 } } });
    expect(open.quarters).toMatchObject([{ lost: 0, notDecidedYet: 1 }]);
    expect(open.stage('collection')).toMatchObject({ visits: 2, ongoing: 1 });
    expect(open.days['town']).toBe(30 + 10 + 5);
    expect(open.detours.find(({ kind }) => kind === 'reopening')).toMatchObject({ times: 1, days: 30 });
    expect((await read()).stage('collection')).toMatchObject({ visits: 2, ongoing: 0, median: { days: 20 } });
  });

  it('imprecise: in the funnel, and in no duration', async () => {
    await store([
      ['2017', firstContact],
      ['2017-03', act.preScreened],
      ['2017-05-01', act.appointmentHeld],
      ['2017-05-11', withdrawn],
    ]);
    const { path, stage, endings, owners, days, quality, quarters } = await read();
    expect(path.funnel.find(({ milestone }) => milestone === 'appointmentHeld')).toMatchObject({ reached: 1, lost: 1 });
    expect(path.cohort).toMatchObject({ impreciseFirstContacts: 1, firstOn: '2017' });
    expect(quarters).toMatchObject([{ quarter: '2017-01-01', lost: 1 }]);
    expect(stage('contact')).toMatchObject({ dossiers: 1, counted: 0, leftOut: 1 });
    expect(stage('appointment')).toMatchObject({ dossiers: 1, counted: 0, leftOut: 1 });
    expect(stage('assessment')).toMatchObject({ counted: 1, median: { days: 10 } });
    expect(endings).toMatchObject({ counted: 0, leftOut: 1, naive: { leftByPerson: { k: 1 } } });
    expect([owners.leftOut, days['town']]).toEqual([1, 10]);
    expect(quality).toMatchObject({ imprecise: { k: 2, n: 4 }, withoutEndingDays: { k: 1, n: 1 } });
  });

  it('with steps that are only implied: in the funnel, and in no duration of theirs', async () => {
    await store([
      ['2017-03-01', firstContact],
      ['2017-05-01', act.granted],
      ['2017-05-11', act.paidOut],
    ]);
    const { path, stage, endings, quality, days } = await read();
    expect(path.funnel.find(({ milestone }) => milestone === 'submitted')).toMatchObject({ reached: 1 });
    expect(stage('contact')).toMatchObject({ counted: 0, leftOut: 1 });
    expect(stage('payout')).toMatchObject({ counted: 1, median: { days: 10 } });
    expect(endings.points.at(-1)).toMatchObject({ days: 61, incidences: { granted: { probability: 1 } } });
    expect(quality.implied).toMatchObject({ k: 5, n: 9 });
    expect([days['town'], days['lender']]).toEqual([0, 10]);
  });

  it('without a date: on the day of what it follows from', async () => {
    await store([
      ['2017-03-01', firstContact],
      [null, act.preScreened],
    ]);
    const { path, quality, stage } = await read('2017-03-02');
    expect(path.funnel.find(({ milestone }) => milestone === 'preScreened')).toMatchObject({ reached: 1, open: 1 });
    expect(stage('contact')).toMatchObject({ leftOut: 1 });
    expect((await read()).quality.undated).toMatchObject({ k: 1, n: 2 });
    expect(quality.dossiers).toBe(1);
  });

  it('without a date, typed after midnight in France: known from that day on, not from the eve', async () => {
    await store([
      ['2017-03-01', firstContact],
      [null, act.preScreened, '2017-03-31T22:30:00Z'],
    ]);
    expect((await read('2017-03-31')).quality.undated).toMatchObject({ k: 0, n: 1 });
    expect((await read('2017-04-01')).quality.undated).toMatchObject({ k: 1, n: 2 });
  });

  it('that is a duplicate: nothing at all, from the day it is known', async () => {
    await store([...eligible, ['2017-05-02', duplicate]], granted);
    expect((await read('2017-05-01')).path.cohort).toMatchObject({ dossiers: 2, leftOutAsAdministrative: 0 });
    const { path, owners, endings, quality, quarters } = await read();
    expect(path.cohort).toMatchObject({ dossiers: 1, leftOutAsAdministrative: 1 });
    expect([owners.dossiers, endings.dossiers, quality.dossiers, quality.late.n]).toEqual([1, 1, 1, 7]);
    expect(quarters).toMatchObject([{ firstContacts: 1 }]);
  });

  it('after the chosen day: not yet', async () => {
    await store(granted);
    const { path, stage, days, endings } = await read('2017-03-25');
    expect(path.funnel.find(({ milestone }) => milestone === 'appointmentHeld')).toMatchObject({ reached: 1, open: 1 });
    expect(stage('assessment')).toMatchObject({ ongoing: 1, median: { days: null } });
    expect(days['town']).toBe(24);
    expect(endings).toMatchObject({ stillOpen: 1 });
    expect((await read('2017-02-28')).path.cohort.dossiers).toBe(0);
  });

  it('turning back: its times and its days', async () => {
    await store([
      ['2017-03-01', firstContact],
      ['2017-03-02', { ...act.appointmentGiven, appointmentOn: civilDateOf('2017-03-10') }],
      ['2017-03-10', act.appointmentMissed],
      ['2017-03-24', act.appointmentHeld],
      ['2017-04-11', act.submitted],
      ['2017-04-20', act.morePiecesAsked],
      ['2017-05-04', act.submitted],
      ['2017-05-10', act.decisionPutOff],
    ]);
    const { detours } = await read();
    expect(detours).toMatchObject([
      { kind: 'decisionPutOff', times: 1, days: 51, ongoing: 1, median: { days: null } },
      { kind: 'morePiecesAsked', times: 1, dossiers: 1, days: 14, ongoing: 0, median: { days: 14 } },
      { kind: 'appointmentMissed', times: 1, days: 14, ongoing: 0 },
      { kind: 'reopening', times: 0 },
      { kind: 'appointmentMoved', times: 0 },
      { kind: 'appointmentCancelled', times: 0 },
      { kind: 'pieceRefused', times: 0 },
    ]);
  });

  it.each<[string, readonly (readonly Line[])[], { granted: number; open: number }]>([
    ['nobody', [], { granted: 0, open: 0 }],
    ['one dossier', [eligible], { granted: 0, open: 1 }],
    ['all open', [eligible, eligible, [['2017-06-30', firstContact]]], { granted: 0, open: 3 }],
    ['all granted', [granted, granted], { granted: 2, open: 0 }],
  ])('of %s, every section says something true', async (_, histories, { granted: loans, open }) => {
    await store(...histories);
    const { path, endings, quarters, owners, quality, slowest } = await read();
    const n = histories.length;
    expect(path.headline).toMatchObject({ firstContacts: n, granted: { k: loans, n }, openWithoutGrant: open });
    expect(endings).toMatchObject({ dossiers: n, stillOpen: open, naive: { granted: { k: loans } } });
    expect(endings.points.at(-1)?.survival).toBe(loans === n && n > 0 ? 0 : 1);
    expect(quarters.reduce((sum, { notDecidedYet }) => sum + notDecidedYet, 0)).toBe(open);
    expect(owners.whole.every(({ share }) => (n === 0 ? share === null : share !== null))).toBe(true);
    expect(quality.late.n).toBe(histories.flat().length);
    expect(slowest === null).toBe(n === 0);
  });

  /** The same dossiers, told in 2017 and changed in 2015: the figures that tell them apart, of every section and the report. */
  const toldApart = async (plain: readonly Line[], changed: readonly Line[]): Promise<readonly string[]> => {
    const moved = changed.map(
      ([on, event, typed]): Line =>
        typed === undefined ? [inYear(on, '2015'), event] : [inYear(on, '2015'), event, typed],
    );
    await store(...Array.from({ length: 6 }, () => plain), ...Array.from({ length: 6 }, () => moved));
    const [one, other] = [await everyFigureOf('2017'), await everyFigureOf('2015')];
    return Object.keys(one).filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
  };

  const everyFigureOf = async (year: string): Promise<Record<string, unknown>> => {
    const dependencies = { prisma: office.prisma, now: clockAt(today) };
    const [from, to, asOf] = [`${year}-01-01`, `${year}-12-31`, `${year}-06-30`].map(civilDateOf);
    if (from === undefined || to === undefined || asOf === undefined) throw new Error('no period');
    const { path, sections } = await readEverySection(dependencies, { from, to, asOf });
    const comparison = await readComparison(dependencies, { from, to, asOf, otherFrom: from, otherTo: to });
    const report = await readYearlyReport(dependencies, { year, asOf });
    const told = {
      ...path,
      ...sections,
      comparison,
      ...Object.fromEntries(report.sections.map((section) => [`report: ${section.title}`, section])),
    };
    return JSON.parse(
      JSON.stringify(told)
        .replaceAll(year, 'year')
        .replaceAll(/"asOf":"[^"]+",?/g, ''),
    );
  };

  const quality = ['quality', 'report: Ce que valent ces données'];
  const times = ['stageTimes', 'ownerTimes', 'report: Durée de chaque étape', 'report: À qui revenaient les jours'];

  it('entered late: the same in every section and in the report, but for the quality of the data', async () => {
    const late = granted.map(([on, event]): Line => [on, event, '2015-06-20']);
    expect(await toldApart(granted, late)).toEqual(quality);
  });

  it('voided: the same everywhere as if it had never been, but for the quality of the data', async () => {
    const voided: readonly Line[] = [...granted, ['2017-05-05', act.paidOut], [null, voiding(8), '2015-06-01']];
    expect(await toldApart(granted, voided)).toEqual(quality);
  });

  it('reopened: the same wherever days and turns back are not counted', async () => {
    const plain: readonly Line[] = [...eligible, ['2017-05-20', act.fileCompleted]];
    const reopened: readonly Line[] = [
      ...eligible,
      ['2017-04-10', withdrawn],
      ['2017-05-10', act.reopened],
      ['2017-05-20', act.fileCompleted],
    ];
    const apart = [...times, ...quality, 'detours', 'report: Retours en arrière', 'paths'];
    expect((await toldApart(plain, reopened)).toSorted()).toEqual(apart.toSorted());
  });

  it('imprecise: the same wherever days are not counted, and said in the cohort', async () => {
    const imprecise = granted.map(([on, event]): Line => [on === null ? null : on.slice(0, 7), event]);
    const apart = [...times, ...quality, 'endings', 'cohort'];
    expect((await toldApart(granted, imprecise)).toSorted()).toEqual(apart.toSorted());
  });
});
