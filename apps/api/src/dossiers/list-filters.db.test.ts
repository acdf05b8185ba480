import type { DossierFilters } from '@parcours/contracts';
import { addDays, type CivilDate, earliestDay } from '@parcours/domain/calendar';
import {
  endKinds,
  isAtLeast,
  milestones,
  owners,
  reasons,
  stages,
  states,
  waitingOn,
  waitingRules,
} from '@parcours/domain/path';
import { walkTo } from '@parcours/domain/path/testing/places';
import { channels, projects } from '@parcours/domain/request';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { demonstrationDay, storeDemonstration, type ToldDossier } from '../../test/demonstration.ts';
import { clockAt, listAll, type Office, openOffice } from '../../test/office.ts';
import { actsOf, openOn2016, recordAll } from '../../test/path.ts';
import { addUpStandings } from '../store/standing-counts.ts';
import { countDossiers } from './count-dossiers.ts';

const agents = ['agent', 'colleague', 'nobody', 'unknown'];
const days = [-2000, -1500, -1000, -500, -90, -10, 0].map((offset) => addDays(demonstrationDay, offset));
const texts = ['06 39 98', 'le', '2025-', 'é'].map((text) => ({ text }));

const everyValue: readonly { readonly name: keyof DossierFilters; readonly values: readonly DossierFilters[] }[] = [
  { name: 'state', values: states.map((state) => ({ state })) },
  { name: 'stage', values: stages.map((stage) => ({ stage })) },
  { name: 'turn', values: owners.map((turn) => ({ turn })) },
  { name: 'agent', values: agents.map((agent) => ({ agent })) },
  { name: 'channel', values: channels.map((channel) => ({ channel })) },
  { name: 'project', values: projects.map((project) => ({ project })) },
  { name: 'from', values: days.map((from) => ({ from })) },
  { name: 'to', values: days.map((to) => ({ to })) },
  { name: 'reached', values: milestones.map((reached) => ({ reached })) },
  { name: 'furthest', values: milestones.map((furthest) => ({ furthest })) },
  { name: 'end', values: endKinds.map((end) => ({ end })) },
  { name: 'reason', values: reasons.map((reason) => ({ reason })) },
  { name: 'counted', values: [true, false].map((counted) => ({ counted })) },
];

const anyFilter = fc.constantFrom<DossierFilters[]>({}, ...everyValue.flatMap(({ values }) => values), ...texts);

/** Up to three filters at once. */
const combinations = fc
  .tuple(anyFilter, anyFilter, anyFilter)
  .map(([one, another, third]): DossierFilters => ({ ...one, ...another, ...third }));

/** What each filter means, said on the dossier's own history and not on what the database keeps beside it. */
const isMeant = (told: ToldDossier, filters: DossierFilters, today: CivilDate): boolean => {
  const { position, agentId, history } = told;
  const opening = history[0]?.event;
  const firstDay = earliestDay(history[0]?.happenedOn ?? today);
  const end = position.state === 'closed' ? position.end : null;
  if (opening?.kind !== 'firstContactMade') throw new Error('a history begins with a first contact');
  const turn = position.state === 'open' ? waitingRules[waitingOn(position.waiting, today).for].turn : null;
  const { state, stage, agent, channel, project, from, to, reached, furthest } = filters;
  return (
    (state === undefined || position.state === state) &&
    (stage === undefined || position.stage === stage) &&
    (filters.turn === undefined || turn === filters.turn) &&
    (agent === undefined || agentId === (agent === 'nobody' ? null : agent)) &&
    (channel === undefined || opening.channel === channel) &&
    (project === undefined || opening.request.project === project) &&
    (from === undefined || firstDay >= from) &&
    (to === undefined || firstDay <= to) &&
    (reached === undefined || isAtLeast(position.furthest, reached)) &&
    (furthest === undefined || position.furthest === furthest) &&
    (filters.end === undefined || end?.kind === filters.end) &&
    (filters.reason === undefined || end?.mainReason === filters.reason) &&
    (filters.counted !== true || end?.kind !== 'administrative')
  );
};

describe('the list of dossiers', () => {
  let office: Office;
  let told: readonly ToldDossier[];

  beforeAll(async () => {
    office = await openOffice();
    told = await storeDemonstration(office);
  });

  afterAll(() => office.close());

  const find = async (filters: DossierFilters, today = demonstrationDay) => {
    const found = await listAll({ prisma: office.prisma, now: clockAt(today) }, filters, office.agent);
    return found.map(({ id }) => id).sort();
  };
  const meant = (filters: DossierFilters, today = demonstrationDay) =>
    told
      .filter((dossier) => isMeant(dossier, filters, today))
      .map(({ id }) => id)
      .sort();

  it('holds every dossier when nothing is filtered', async () => {
    expect(await find({})).toEqual(told.map(({ id }) => id).sort());
  });

  it.for(everyValue)('filters by $name, as each history says', async ({ values }) => {
    const sizes = new Set<number>();
    for (const filters of values) {
      const found = await find(filters);
      expect(found).toEqual(meant(filters));
      sizes.add(found.length);
    }
    expect(sizes.size).toBeGreaterThan(1);
  });

  it('says whose turn it is as the path does, the day before, of and after every appointment', async () => {
    const appointments = told.flatMap(({ position }) =>
      position.state === 'open' && position.waiting.appointmentOn !== null ? [position.waiting.appointmentOn] : [],
    );
    expect(appointments.length).toBeGreaterThan(5);
    const around = new Set(appointments.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
    for (const today of around) {
      const { openByTurn } = await countDossiers(
        { prisma: office.prisma, now: clockAt(today) },
        { filters: {}, caller: office.agent },
      );
      for (const turn of owners) {
        expect(await find({ turn }, today)).toEqual(meant({ turn }, today));
        expect(openByTurn[turn]).toBe(meant({ turn }, today).length);
      }
    }
  });

  it('finds what all filters together mean, and its counts are those of its lists', async () => {
    await fc.assert(
      fc.asyncProperty(combinations, fc.constantFrom(...days), async (filters, today) => {
        const { text: _, ...others } = filters;
        if (filters.text === undefined) expect(await find(others, today)).toEqual(meant(others, today));
        const dependencies = { prisma: office.prisma, now: clockAt(today) };
        const found = await listAll(dependencies, filters, office.agent);
        const counts = await countDossiers(dependencies, { filters, caller: office.agent });
        const isOpen = ({ state }: (typeof found)[number]) => state === 'open';
        expect(counts).toEqual({
          total: found.length,
          openByStage: Object.fromEntries(
            stages.map((stage) => [
              stage,
              found.filter((dossier) => isOpen(dossier) && dossier.stage === stage).length,
            ]),
          ),
          openByTurn: Object.fromEntries(
            owners.map((turn) => [turn, found.filter(({ waiting }) => waiting?.turn === turn).length]),
          ),
          closed: found.filter(({ state }) => state === 'closed').length,
          finished: found.filter(({ state }) => state === 'finished').length,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('counts how all stand after any write, and when the writes of the day are added up', async () => {
    const kept = () =>
      office.prisma.$queryRaw`
        SELECT state, stage, waiting_for, turn, appointment_on, sum(dossiers)::int AS dossiers FROM standing_count
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(dossiers) <> 0 ORDER BY 1, 2, 3, 4, 5`;
    const found = () =>
      office.prisma.$queryRaw`
        SELECT state, stage, waiting_for, turn, CASE WHEN waiting_for = 'appointment' THEN appointment_on END AS appointment_on,
          count(*)::int AS dossiers FROM dossier GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`;
    const before = await kept();
    expect(before).toEqual(await found());
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, actsOf(walkTo.appointmentGiven));
    const after = await found();
    expect(after).not.toEqual(before);
    expect(await kept()).toEqual(after);
    await addUpStandings(office.prisma);
    expect(await kept()).toEqual(after);
    expect(await office.prisma.standingCount.count()).toBe(z.array(z.unknown()).parse(after).length);
  });
});
