import { randomUUID } from 'node:crypto';
import { partialDateOf } from '@parcours/domain/calendar';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016, recordAll, testDay } from '../../../test/path.ts';
import { readHistory } from '../read-history.ts';
import { submitDossier } from './submit-dossier.ts';

const now = clockAt(testDay);

describe('a file that goes to the lender', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const readyToSend = async () => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, [['2016-04-05', exampleActs.fileCompleted]]);
    return {
      dossierId,
      expectedVersion: 2,
      happenedOn: partialDateOf('2016-04-06'),
      sending: { means: 'email', sentById: office.colleague.accountId, packId: randomUUID() },
      why: null,
      caller: office.agent,
    } as const;
  };
  const linesOf = async (dossierId: string) =>
    (await readHistory(office.prisma, { dossierId, caller: office.agent })).lines;

  it('keeps how it went, who sent it and the pack that went', async () => {
    const given = await readyToSend();
    const view = await submitDossier({ prisma: office.prisma, now }, given);
    expect(view).toMatchObject({ stage: 'lender', waiting: { for: 'decision', turn: 'lender' } });
    expect((await linesOf(given.dossierId)).at(-1)?.event).toEqual({
      kind: 'submitted',
      ...given.sending,
      despite: null,
    });
  });

  it('is sent once when the same form comes again after a lost answer', async () => {
    const given = await readyToSend();
    await submitDossier({ prisma: office.prisma, now }, given);
    await submitDossier({ prisma: office.prisma, now }, given);
    expect(await linesOf(given.dossierId)).toHaveLength(3);
    const otherwise = { ...given, sending: { ...given.sending, means: 'post' } } as const;
    expect(await failureOf(submitDossier({ prisma: office.prisma, now }, otherwise))).toMatchObject({
      code: 'changedMeanwhile',
      currentVersion: 3,
    });
  });

  it('is not sent by an account that nobody has', async () => {
    const given = await readyToSend();
    const byNobody = { ...given, sending: { ...given.sending, sentById: 'nobody' } };
    expect(await failureOf(submitDossier({ prisma: office.prisma, now }, byNobody))).toEqual({
      code: 'agentNotAvailable',
    });
    expect(await linesOf(given.dossierId)).toHaveLength(2);
  });
});
