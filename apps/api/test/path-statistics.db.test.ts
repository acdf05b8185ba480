import type { CohortFilters, PathStatistics } from '@parcours/contracts';
import { civilDateOf, earliestDay } from '@parcours/domain/calendar';
import { endKinds, isAtLeast } from '@parcours/domain/path';
import { channels } from '@parcours/domain/request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPathStatistics } from '../src/statistics/read-path-statistics.ts';
import { demonstrationDay, storeDemonstration, type ToldDossier } from './demonstration.ts';
import { clockAt, type ListQuery, listAll, type Office, openOffice } from './office.ts';

const now = clockAt(demonstrationDay);
const cohorts: readonly { readonly sentence: string; readonly cohort: CohortFilters }[] = [
  { sentence: 'everybody', cohort: {} },
  { sentence: 'one year', cohort: { from: civilDateOf('2023-01-01'), to: civilDateOf('2023-12-31') } },
  { sentence: 'one day', cohort: { from: demonstrationDay, to: demonstrationDay } },
  { sentence: 'since the end of a year', cohort: { from: civilDateOf('2024-12-31') } },
  { sentence: 'until a day', cohort: { to: civilDateOf('2022-06-30') } },
  {
    sentence: 'a period that ends before it begins',
    cohort: { from: civilDateOf('2024-01-01'), to: civilDateOf('2023-01-01') },
  },
  ...channels.map((channel) => ({ sentence: `sent by: ${channel}`, cohort: { channel } })),
];

describe('the figures of the path', () => {
  let office: Office;
  let told: readonly ToldDossier[];

  beforeAll(async () => {
    office = await openOffice();
    told = await storeDemonstration(office);
  });

  afterAll(() => office.close());

  const read = (cohort: CohortFilters) => readPathStatistics({ prisma: office.prisma, now }, cohort);
  const count = async (given: Partial<ListQuery>) =>
    (await listAll({ prisma: office.prisma, now }, { ...given, counted: true }, office.head)).length;

  it('grant seven loans, and say so first', async () => {
    const { headline, asOf } = await read({});
    expect(headline.granted.k).toBe(7);
    expect(asOf).toBe(demonstrationDay);
  });

  it.for(cohorts)('add up to the last dossier: $sentence', async ({ cohort }) => {
    expectSumsToClose(await read(cohort));
  });

  it.for(cohorts)('open the dossiers behind each of them: $sentence', async ({ cohort }) => {
    const { funnel, losses, headline, cohort: described } = await read(cohort);
    expect(await count(cohort)).toBe(described.dossiers);
    for (const { milestone, reached, lost, open } of funnel) {
      expect(await count({ ...cohort, reached: milestone })).toBe(reached);
      expect(await count({ ...cohort, furthest: milestone, state: 'closed' })).toBe(lost);
      expect(await count({ ...cohort, furthest: milestone, state: 'open' })).toBe(open);
    }
    for (const { furthest, end, reason, dossiers } of losses) {
      expect(await count({ ...cohort, furthest, end, reason })).toBe(dossiers);
    }
    expect(await count({ ...cohort, reached: 'granted' })).toBe(headline.granted.k);
  });

  it.for(cohorts)('open the dossiers behind each figure of the sentences: $sentence', async ({ cohort }) => {
    const { headline, cohort: described } = await read(cohort);
    const withoutGrant = { ...cohort, notReached: 'granted' } as const;
    expect(await count({ ...withoutGrant, state: 'open' })).toBe(headline.openWithoutGrant);
    for (const end of endKinds.filter((kind) => kind !== 'administrative')) {
      expect(await count({ ...withoutGrant, end })).toBe(headline.endedWithoutGrant[end]);
    }
    expect(await count({ ...cohort, imprecise: true })).toBe(described.impreciseFirstContacts);
    const leftOut = await listAll({ prisma: office.prisma, now }, { ...cohort, end: 'administrative' }, office.head);
    expect(leftOut.length).toBe(described.leftOutAsAdministrative);
  });

  it.for(cohorts)('are those of the histories: $sentence', async ({ cohort }) => {
    const members = told.filter((dossier) => belongs(dossier, cohort));
    const counted = members.filter(({ position }) => !isAdministrative(position));
    const { funnel, headline, cohort: described } = await read(cohort);
    expect(described.leftOutAsAdministrative).toBe(members.length - counted.length);
    expect(headline.firstContacts).toBe(counted.length);
    for (const { milestone, reached } of funnel) {
      expect(reached).toBe(counted.filter(({ position }) => isAtLeast(position.furthest, milestone)).length);
    }
    const dates = counted.map(({ history }) => history[0]?.happenedOn ?? demonstrationDay);
    const days = dates.map(earliestDay).sort();
    expect([described.firstOn, described.lastOn].map((date) => date && earliestDay(date))).toEqual([
      days[0] ?? null,
      days.at(-1) ?? null,
    ]);
    for (const date of [described.firstOn, described.lastOn]) if (date !== null) expect(dates).toContain(date);
    expect(described.impreciseFirstContacts).toBe(
      counted.filter(({ history }) => (history[0]?.happenedOn ?? '').length < 10).length,
    );
  });

  it('leave out duplicates and typing errors, and say how many', async () => {
    const { cohort, losses } = await read({});
    expect(cohort.leftOutAsAdministrative).toBe(3);
    expect(cohort.dossiers).toBe(told.length - 3);
    expect(losses.filter(({ end }) => end === 'administrative')).toEqual([]);
  });

  it('of all channels add up to those of everybody', async () => {
    const everybody = await read({});
    const each = await Promise.all(channels.map((channel) => read({ channel })));
    const sum = (figure: (statistics: PathStatistics) => number) =>
      each.reduce((total, statistics) => total + figure(statistics), 0);
    expect(sum(({ cohort }) => cohort.dossiers)).toBe(everybody.cohort.dossiers);
    expect(sum(({ headline }) => headline.granted.k)).toBe(everybody.headline.granted.k);
    expect(sum(({ losses }) => total(losses))).toBe(total(everybody.losses));
  });

  it('say when there is nothing to count', async () => {
    const { cohort, headline, losses } = await read({ from: civilDateOf('2100-01-01') });
    expect(cohort).toMatchObject({ dossiers: 0, firstOn: null, lastOn: null });
    expect(headline).toMatchObject({ granted: { k: 0, n: 0, interval: null }, mostLostAfter: null, largestLoss: null });
    expect(losses).toEqual([]);
  });
});

const total = (losses: PathStatistics['losses']): number => losses.reduce((sum, { dossiers }) => sum + dossiers, 0);

const expectSumsToClose = ({ funnel, losses, headline, cohort }: PathStatistics): void => {
  expect(funnel[0]?.reached).toBe(cohort.dossiers);
  for (const [index, { reached, lost, open }] of funnel.slice(0, -1).entries()) {
    expect(reached).toBe((funnel[index + 1]?.reached ?? 0) + lost + open);
  }
  expect(total(losses)).toBe(funnel.reduce((sum, { lost }) => sum + lost, 0));
  const ended = Object.values(headline.endedWithoutGrant).reduce((sum, dossiers) => sum + dossiers, 0);
  expect(headline.firstContacts).toBe(headline.granted.k + headline.openWithoutGrant + ended);
};

const isAdministrative = (position: ToldDossier['position']): boolean =>
  position.state === 'closed' && position.end.kind === 'administrative';

const firstDayOf = ({ history }: ToldDossier): string => earliestDay(history[0]?.happenedOn ?? demonstrationDay);

const belongs = (dossier: ToldDossier, { from, to, channel }: CohortFilters): boolean => {
  const [day, opening] = [firstDayOf(dossier), dossier.history[0]?.event];
  return (
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (channel === undefined || (opening?.kind === 'firstContactMade' && opening.channel === channel))
  );
};
