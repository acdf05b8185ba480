import { addDays, type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { exampleActs, firstContact } from '@parcours/domain/path/testing/histories';
import { wordsOf } from '@parcours/wording';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionSheets } from '../src/statistics/outputs/figure-sheets.ts';
import { readEverySection } from '../src/statistics/read-every-section.ts';
import { createDossiers } from '../src/store/create-dossiers.ts';
import { clockAt, type Office, openOffice } from './office.ts';

const act = exampleActs;
const toGrant: readonly Act[] = [
  act.preScreened,
  act.appointmentHeld,
  act.foundEligible,
  act.fileCompleted,
  act.submitted,
  act.granted,
];

/** Each year of first contacts is a cohort of its own. */
const cohorts = [
  { sentence: 'nobody', year: '2010', acts: [], dossiers: 0, granted: 0 },
  { sentence: 'one dossier', year: '2011', acts: [act.preScreened], dossiers: 1, granted: 0 },
  { sentence: 'all open', year: '2012', acts: [act.preScreened, act.appointmentHeld], dossiers: 12, granted: 0 },
  { sentence: 'all granted', year: '2013', acts: toGrant, dossiers: 12, granted: 12 },
] as const;

describe('every section, whatever the cohort', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    await office.prisma.$transaction((transaction) =>
      createDossiers(
        transaction,
        cohorts.flatMap(({ year, acts, dossiers }) =>
          Array.from({ length: dossiers }, (_, index) => ({
            person: { lastName: 'Exemple', firstName: null, bornOn: null, telephone: null, email: null, town: null },
            agentId: null,
            history: historyFrom(addDays(civilDateOf(`${year}-02-01`), index), acts, office.agent.accountId),
          })),
        ),
      ),
    );
  });
  afterAll(() => office.close());

  it.for(cohorts)('adds up to the funnel and says something true: $sentence', async ({ year, dossiers, granted }) => {
    const { path, sections } = await readEverySection(
      { prisma: office.prisma, now: clockAt('2014-06-30') },
      { from: civilDateOf(`${year}-01-01`), to: civilDateOf(`${year}-12-31`) },
    );
    expect(path.headline).toMatchObject({ firstContacts: dossiers, granted: { k: granted, n: dossiers } });
    expect(Object.entries(sections).map(([name, figures]) => [name, figures.dossiers])).toEqual(
      Object.keys(sections).map((name) => [name, dossiers]),
    );
    const { endings, byChannel, quarters, paths, whatIf, conditionCosts, pieceTimes, detours } = sections;
    const open = dossiers - granted;
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect([endings.naive.granted.k, endings.stillOpen]).toEqual([granted, open]);
    expect(sum(byChannel.channels.map(({ granted: some }) => some.k))).toBe(granted);
    expect(sum(quarters.quarters.map(({ notDecidedYet }) => notDecidedYet))).toBe(open);
    expect(sum(paths.variants.map(({ dossiers: some }) => some.k))).toBe(dossiers);
    expect(paths.variants.length).toBe(dossiers === 0 ? 0 : 1);
    expect(sum(path.funnel.map(({ lost }) => lost))).toBe(0);
    expect([
      conditionCosts.turnedDown,
      pieceTimes.pieces.length,
      sum(detours.detours.map(({ times }) => times)),
    ]).toEqual([0, 0, 0]);
    expect(whatIf).toMatchObject({ appointments: { parts: [], untold: 0, more: null }, conditions: [], pieces: [] });
    expect(() => JSON.stringify(sections, refuseNonsense)).not.toThrow();
    for (const { title, sentences } of sectionSheets(sections)) {
      const said = sentences.flatMap((sentence) => (sentence === null ? [] : [wordsOf(sentence)]));
      expect(said.length, title).toBeGreaterThan(0);
      for (const words of said) expect(words, title).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});

const historyFrom = (day: CivilDate, acts: readonly Act[], recordedById: string) =>
  [firstContact, ...acts].map((event, index) => ({
    sequence: index + 1,
    happenedOn: addDays(day, index * 5),
    event,
    recordedAt: new Date(`${addDays(day, index * 5)}T10:00:00Z`),
    recordedById,
  }));

/** JSON would write what is no number as null. */
const refuseNonsense = (name: string, value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${name} is no number`);
  return value;
};
