import { isDeepStrictEqual } from 'node:util';
import { partialDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../test/office.ts';
import { type DatedAct, openOn2016, recordAll, testDay, wholePath } from '../../test/path.ts';
import { everythingStored, projectionsOf } from '../../test/stored.ts';
import { readHistory } from './read-history.ts';
import { recordAct } from './record-act.ts';
import { voidEvent } from './void-event.ts';

describe('taking an event out of a history', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  const dossierAfter = async (acts: number) => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, wholePath.slice(0, acts));
    return { dossierId, expectedVersion: acts + 1 };
  };
  const voiding = (
    given: { readonly dossierId: string; readonly expectedVersion: number },
    sequence: number,
    caller = office.agent,
  ) =>
    voidEvent(
      { prisma: office.prisma, now: clockAt(testDay) },
      { ...given, sequence, why: 'saisi sur le mauvais dossier', caller },
    );
  const standing = async (dossierId: string) => {
    const { stored, fresh } = await projectionsOf(office.prisma, dossierId);
    expect(stored).toEqual(fresh);
    const { version, ...dossier } = stored.dossier;
    return { version, dossier, visits: stored.visits };
  };

  it('gives back where the dossier stood before, and the same act can be recorded again', async () => {
    const dossierId = await openOn2016(office);
    const record = (expectedVersion: number, [happenedOn, act]: DatedAct) =>
      recordAct(
        { prisma: office.prisma, now: clockAt(testDay) },
        { dossierId, expectedVersion, act, happenedOn: partialDateOf(happenedOn), caller: office.agent },
      );
    for (const act of wholePath) {
      const before = await standing(dossierId);
      await record(before.version, act);
      const after = await standing(dossierId);
      // That the lender has the file moves nothing: it stands in the history alone.
      expect(isDeepStrictEqual({ ...after, version: before.version }, before), act[1].kind).toBe(
        act[1].kind === 'acknowledged',
      );

      await voiding({ dossierId, expectedVersion: before.version + 1 }, before.version + 1);
      expect(await standing(dossierId)).toEqual({ ...before, version: before.version + 2 });
      await record(before.version + 2, act);
      expect(await standing(dossierId)).toEqual({ ...after, version: before.version + 3 });
    }
  });

  it('adds a line that says so and keeps the one that is taken out', async () => {
    const dossier = await dossierAfter(2);
    const view = await voiding(dossier, 3, office.colleague);
    expect(view).toMatchObject({ version: 4, stage: 'appointment', waiting: { for: 'appointmentDate' } });
    const { lines } = await readHistory(office.prisma, { dossierId: dossier.dossierId, caller: office.agent });
    expect(lines.map(({ sequence, voidedBy }) => [sequence, voidedBy])).toEqual([
      [1, null],
      [2, null],
      [3, 4],
      [4, null],
    ]);
    expect(lines[3]).toMatchObject({
      happenedOn: testDay,
      recordedBy: 'Compte colleague',
      event: { kind: 'voided', voidedSequence: 3, why: 'saisi sur le mauvais dossier' },
    });
    const audit = await office.prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } });
    expect(audit).toMatchObject({ action: 'dossier.voided', actorId: 'colleague', facts: { sequence: 4 } });
  });

  it('takes out an event in the middle when nothing later needs it', async () => {
    const dossier = await dossierAfter(9);
    const view = await voiding(dossier, 4);
    expect(view).toMatchObject({ stage: 'dispatch', loops: { appointmentsMissed: 0 } });
    await standing(dossier.dossierId);
  });

  it.for([
    {
      sentence: 'what a later event needs, which it names',
      acts: 6,
      sequence: 3,
      refusal: { code: 'laterEventNeedsIt', sequence: 4, kind: 'appointmentMissed', happenedOn: '2016-03-10' },
    },
    { sentence: 'the first contact', acts: 2, sequence: 1, refusal: { code: 'firstContactStays' } },
    { sentence: 'a line that does not exist', acts: 2, sequence: 9, refusal: { code: 'noSuchEvent', sequence: 9 } },
  ])('refuses to take out $sentence, and writes nothing', async ({ acts, sequence, refusal }) => {
    const dossier = await dossierAfter(acts);
    const before = await everythingStored(office.prisma);
    expect(await failureOf(voiding(dossier, sequence))).toEqual({ code: 'actRefused', refusals: [refusal] });
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('refuses to take out the same event twice, or a line that takes out another', async () => {
    const { dossierId } = await dossierAfter(2);
    await voiding({ dossierId, expectedVersion: 3 }, 3);
    const before = await everythingStored(office.prisma);
    expect(await failureOf(voiding({ dossierId, expectedVersion: 4 }, 3))).toEqual({
      code: 'actRefused',
      refusals: [{ code: 'alreadyVoided', sequence: 3 }],
    });
    expect(await failureOf(voiding({ dossierId, expectedVersion: 4 }, 4))).toEqual({
      code: 'actRefused',
      refusals: [{ code: 'noSuchEvent', sequence: 4 }],
    });
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('is for agents', async () => {
    const dossier = await dossierAfter(1);
    const failure = await failureOf(voiding(dossier, 2, office.head));
    expect(failure).toEqual({ code: 'actRefused', refusals: [{ code: 'notYourRole', roles: ['agent'] }] });
  });

  it('tells what happened since to whoever looked at the dossier before', async () => {
    const { dossierId } = await dossierAfter(2);
    expect(await failureOf(voiding({ dossierId, expectedVersion: 2 }, 2))).toMatchObject({
      code: 'changedMeanwhile',
      currentVersion: 3,
      since: [{ sequence: 3, event: { kind: 'appointmentGiven' } }],
    });
  });
});
