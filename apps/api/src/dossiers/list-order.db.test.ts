import { type DossierSummary, sorts } from '@parcours/contracts';
import { earliestDay } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationDay, storeDemonstration, type ToldDossier } from '../../test/demonstration.ts';
import {
  clockAt,
  contactOn,
  failureOf,
  type ListQuery,
  listAll,
  listing,
  type Office,
  openOffice,
} from '../../test/office.ts';
import { createPrismaClient } from '../database/client.ts';
import { cursorOf } from './cursor.ts';
import { listDossiers } from './list-dossiers.ts';
import { openDossier } from './open-dossier.ts';

const orders = sorts.flatMap((sort) => [
  { sort, direction: 'ascending' as const },
  { sort, direction: 'descending' as const },
]);
const someId = '01890a5d-ac96-774b-bcce-b302099a8057';
const french = new Intl.Collator('fr');

/** What a reader sees in the column that the list is sorted by. */
const shown = ({ person, ...dossier }: DossierSummary, sort: ListQuery['sort']): string => {
  switch (sort) {
    case 'waitingSince': {
      const since =
        dossier.waiting === null ? dossier.end?.on : (dossier.waiting.appointmentOn ?? dossier.waiting.since);
      return since ? earliestDay(since) : '';
    }
    case 'firstContact':
      return earliestDay(dossier.firstContactOn);
    case 'lastRecorded':
      return dossier.lastRecordedAt;
    case 'reference':
      return dossier.reference;
    case 'name':
      return `${person?.lastName} ${person?.firstName}`.replaceAll(/[-’']/g, ' ');
  }
};

describe('the order of a list', () => {
  let office: Office;
  let told: readonly ToldDossier[];

  beforeAll(async () => {
    office = await openOffice();
    told = await storeDemonstration(office);
  });

  afterAll(() => office.close());

  const dependencies = () => ({ prisma: office.prisma, now: clockAt(demonstrationDay) });
  const list = (given: Partial<ListQuery>) =>
    listDossiers(dependencies(), { query: listing(given), caller: office.agent });

  it.for(orders)('is that of what is shown: $sort, $direction', async ({ sort, direction }) => {
    const found = await listAll(dependencies(), { sort, direction, state: 'open' }, office.agent);
    const closed = await listAll(dependencies(), { sort, direction, state: 'closed' }, office.agent);
    for (const dossiers of [found, closed]) {
      const values = dossiers.map((dossier) => shown(dossier, sort));
      const sorted = values.toSorted(sort === 'name' ? compareNames : undefined);
      expect(values).toEqual(direction === 'ascending' ? sorted : sorted.reverse());
      expect(new Set(values).size).toBeGreaterThan(10);
    }
  });

  it.for(orders)('gives each dossier once, page after page, while others arrive: $sort, $direction', async (order) => {
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await list({ ...order, limit: 7, ...(after === undefined ? {} : { after }) });
      seen.push(...page.dossiers.map(({ id }) => id));
      const arrival = contactOn(demonstrationDay, { person: { lastName: seen.length % 2 ? 'Abadie' : 'Zerrouki' } });
      await openDossier(dependencies(), { contact: arrival, caller: office.agent });
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(told.filter(({ id }) => !seen.includes(id))).toEqual([]);
  });

  it('gives no next page after the last one, even a full one', async () => {
    const { dossiers } = await list({ stage: 'dispatch', state: 'open' });
    const page = await list({ stage: 'dispatch', state: 'open', limit: dossiers.length });
    expect(page).toEqual({ dossiers, next: null });
    expect(await list({ channel: 'other' })).toEqual({ dossiers: [], next: null });
  });

  it('goes on after the longest name that can be typed', async () => {
    const longest = { lastName: 'Ж'.repeat(80), firstName: 'Щ'.repeat(80) };
    for (const _ of [1, 2]) {
      const contact = contactOn(demonstrationDay, { person: longest });
      await openDossier(dependencies(), { contact, caller: office.agent });
    }
    const first = await list({ sort: 'name', limit: 1, text: longest.lastName });
    expect(first.next?.length).toBeLessThan(1000);
    const second = await list({ sort: 'name', limit: 1, text: longest.lastName, after: first.next ?? '' });
    expect(second.dossiers).toHaveLength(1);
    expect(second.dossiers).not.toEqual(first.dossiers);
  });

  it.for([
    { sentence: 'is not a cursor', sort: 'reference', after: 'page 2' },
    { sentence: 'is empty', sort: 'reference', after: '' },
    { sentence: 'is of another sort', sort: 'reference', after: cursorOf({ sort: 'name', value: 'a', id: someId }) },
    {
      sentence: 'holds no day',
      sort: 'firstContact',
      after: cursorOf({ sort: 'firstContact', value: '1', id: someId }),
    },
    {
      sentence: 'holds no instant',
      sort: 'lastRecorded',
      after: cursorOf({ sort: 'lastRecorded', value: '2026-02-30T25:00:00Z', id: someId }),
    },
    { sentence: 'holds what no text can', sort: 'name', after: cursorOf({ sort: 'name', value: 'a\0b', id: someId }) },
    { sentence: 'names no dossier', sort: 'name', after: cursorOf({ sort: 'name', value: 'a', id: 'b' }) },
  ] as const)('refuses to go on after what $sentence', async ({ sort, after }) => {
    expect(await failureOf(list({ sort, after }))).toEqual({
      code: 'invalidInput',
      problems: [{ field: 'body.after', problem: 'cursor' }],
    });
  });

  it('is planned once for the lengths that screens and exports ask for, anew for any other', async () => {
    const prisma = createPrismaClient(office.url, 1);
    for (const limit of [50, 200, 7, 11]) {
      await listDossiers({ ...dependencies(), prisma }, { query: listing({ limit }), caller: office.agent });
    }
    const kept = await prisma.$queryRaw<{ limit: string }[]>`
      SELECT substring(statement FROM 'LIMIT (\\d+)$') AS limit FROM pg_prepared_statements
      WHERE statement LIKE '%"sortValue"%'`;
    await prisma.$disconnect();
    expect(kept.map(({ limit }) => limit).toSorted()).toEqual(['201', '51']);
  });
});

const compareNames = (one: string, other: string): number => french.compare(one, other);
