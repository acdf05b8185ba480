import { randomUUID } from 'node:crypto';
import type { BulkAct } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockAt, contactOn, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openDossier } from '../open-dossier.ts';
import { recordAct } from '../record-act.ts';
import { performBulk } from './perform-bulk.ts';
import { previewBulk } from './preview-bulk.ts';

const today = civilDateOf('2026-03-16');
const now = clockAt(today);

describe('one act about several dossiers', () => {
  let office: Office;
  let ids: string[];

  beforeEach(async () => {
    office = await openOffice();
    ids = [];
    // The first two wait for their first look since January; the third came in today; the fourth is closed.
    for (const day of ['2026-01-05', '2026-01-06', '2026-03-16', '2026-01-07']) {
      const { id } = await openDossier(dependencies(), { contact: contactOn(day), caller: office.agent });
      ids.push(id);
    }
    const [, , , last = ''] = ids;
    const closing = {
      kind: 'closed',
      learnt: null,
      end: { kind: 'leftByPerson', mainReason: 'lostTouch', otherReasons: [], text: null, redirectedTo: null },
    } as const;
    await recordAct(dependencies(), {
      dossierId: last,
      expectedVersion: 1,
      happenedOn: today,
      act: closing,
      caller: office.agent,
    });
  });

  afterEach(() => office.close());

  const dependencies = () => ({ prisma: office.prisma, now });
  const preview = async (act: BulkAct, caller = office.agent) =>
    (await previewBulk(dependencies(), { act, dossierIds: ids, caller })).lines;
  const perform = async (act: BulkAct, { id = randomUUID(), caller = office.agent } = {}) => {
    const dossiers = (await preview(act, caller)).map(({ dossierId, expected }) => ({ dossierId, expected }));
    return async () => (await performBulk(dependencies(), { id, act, dossiers, caller })).lines;
  };
  const hindrances = (lines: readonly { hindrance: string | null }[]) => lines.map(({ hindrance }) => hindrance);
  const assign = { kind: 'assign', agentId: 'colleague' } as const;
  const task = { kind: 'task', text: 'Rappeler', dueOn: today, agentId: null } as const;
  const chase = { kind: 'chase', note: 'Message laissé' } as const;

  it.for([
    { act: assign, expected: [null, null, null, 'notOpen'] },
    { act: task, expected: [null, null, null, 'notOpen'] },
    { act: chase, expected: [null, null, 'notDueYet', 'notOpen'] },
  ])('says beforehand what $act.kind would change, then does that and no more', async ({ act, expected }) => {
    expect(hindrances(await preview(act))).toEqual(expected);
    expect(await office.prisma.bulkLine.count()).toBe(0);
    expect(hindrances(await (await perform(act))())).toEqual(expected);
    const changed = await office.prisma.auditEntry.findMany({
      where: { action: { in: ['dossier.assigned', 'task.added', 'reminder.chased'] } },
    });
    expect(changed.map(({ dossierId }) => dossierId).toSorted()).toEqual(
      ids.filter((_, index) => expected[index] === null).toSorted(),
    );
  });

  it('is done once, however often it is sent, even at the same moment', async () => {
    for (const act of [task, chase]) {
      const send = await perform(act);
      const [first, second] = await Promise.all([send(), send()]);
      expect(second).toEqual(first);
      expect(await send()).toEqual(first);
    }
    expect(await office.prisma.task.count()).toBe(3);
    expect(await office.prisma.taskDeed.count()).toBe(2);
  });

  it('leaves alone what a colleague changed since the preview, and does the others', async () => {
    const send = await perform(assign);
    await office.prisma.dossier.update({ where: { id: ids[0] ?? '' }, data: { agentId: null } });
    expect(hindrances(await send())).toEqual(['changedMeanwhile', null, null, 'notOpen']);
    const agents = await office.prisma.dossier.findMany({ where: { agentId: 'colleague' } });
    expect(agents.map(({ id }) => id).toSorted()).toEqual([ids[1], ids[2]].toSorted());
  });

  it('lets the head entrust, without identities, and do nothing else', async () => {
    expect((await preview(assign, office.head)).map(({ person }) => person)).toEqual([null, null, null, null]);
    for (const act of [task, chase]) {
      expect(await failureOf(preview(act, office.head))).toEqual({ code: 'notAllowed' });
      const sent = { id: randomUUID(), act, dossiers: [], caller: office.head };
      expect(await failureOf(performBulk(dependencies(), sent))).toEqual({ code: 'notAllowed' });
    }
  });

  it('reads four dossiers in as many queries as one', async () => {
    const queriesFor = async (dossierIds: string[]): Promise<number> => {
      let queries = 0;
      const counting = office.prisma.$extends({
        query: {
          $allOperations: ({ args, query }) => {
            queries += 1;
            return query(args);
          },
        },
      });
      await previewBulk({ prisma: counting as never, now }, { act: chase, dossierIds, caller: office.agent });
      return queries;
    };
    const forOne = await queriesFor(ids.slice(0, 1));
    expect(forOne).toBeGreaterThan(2);
    expect(await queriesFor(ids)).toBe(forOne);
  });

  it('entrusts to active agents only', async () => {
    const send = await perform({ kind: 'assign', agentId: 'frontDesk' });
    expect(await failureOf(send())).toEqual({ code: 'agentNotAvailable' });
  });
});
