import { randomUUID } from 'node:crypto';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016, recordAll, testDay } from '../../../test/path.ts';
import { piecesOf, plainest } from '../../../test/pieces.ts';
import { enoughToLive, openWith } from '../../../test/situations.ts';
import { readHistory } from '../read-history.ts';
import { readSubmissionGaps } from './read-submission-gaps.ts';
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
    const packId = randomUUID();
    const { accountId: askedById } = office.agent;
    await office.prisma.pack.create({
      data: { id: packId, dossierId, state: 'built', progressPercent: 100, askedAt: now(), askedById },
    });
    return {
      dossierId,
      expectedVersion: 2,
      happenedOn: partialDateOf('2016-04-06'),
      sending: { means: 'email', sentById: office.colleague.accountId, packId },
      why: 'le CMP attend la suite',
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
      despite: { gaps: expect.arrayContaining([{ code: 'pieceMissing', about: 'taxNotice' }]), why: given.why },
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

  it('is refused with all that it lacks while nobody says why it leaves', async () => {
    const given = await readyToSend();
    const refusal = await failureOf(submitDossier({ prisma: office.prisma, now }, { ...given, why: null }));
    const listed = await readSubmissionGaps({ prisma: office.prisma, now }, given);
    expect(refusal).toEqual({ code: 'gapsRemain', gaps: listed.gaps });
    expect(new Set(listed.gaps.map(({ code }) => code))).toEqual(
      new Set(['personFieldMissing', 'consentMissing', 'conditionUnknown', 'pieceMissing', 'pieceUnsettled']),
    );
    expect(await linesOf(given.dossierId)).toHaveLength(2);
  });

  it('goes without a word when nothing lacks', async () => {
    const dossierId = await openWith(office, now, enoughToLive);
    const pieces = piecesOf(office, dossierId);
    await pieces.settle(plainest);
    const needed = (await pieces.read()).needs.flatMap(({ applies, ways }) =>
      applies === 'yes' ? (ways[0] ?? []) : [],
    );
    await pieces.receive('2018-01-10', needed, { copies: 12, issuedOn: civilDateOf('2018-01-05'), lastValidOn: null });
    for (const piece of needed) await pieces.verify('2018-01-10', piece);
    const { sending, ...rest } = await readyToSend();
    const given = { ...rest, sending: { ...sending, packId: null }, dossierId, happenedOn: testDay, why: null };
    expect(await readSubmissionGaps({ prisma: office.prisma, now }, { dossierId })).toEqual({ on: testDay, gaps: [] });
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    await submitDossier({ prisma: office.prisma, now }, { ...given, expectedVersion: lines.length });
    expect((await linesOf(dossierId)).at(-1)?.event).toMatchObject({ kind: 'submitted', despite: null });
  });

  it('is not sent with a pack of another dossier, or one that is still being built', async () => {
    const [given, other] = [await readyToSend(), await readyToSend()];
    const withOther = { ...given, sending: other.sending };
    expect(await failureOf(submitDossier({ prisma: office.prisma, now }, withOther))).toEqual({ code: 'packNotReady' });
    const building = randomUUID();
    await office.prisma.pack.create({
      data: {
        id: building,
        dossierId: given.dossierId,
        state: 'building',
        progressPercent: 0,
        askedAt: now(),
        askedById: office.agent.accountId,
      },
    });
    const tooEarly = { ...given, sending: { ...given.sending, packId: building } };
    expect(await failureOf(submitDossier({ prisma: office.prisma, now }, tooEarly))).toEqual({ code: 'packNotReady' });
    expect(await linesOf(given.dossierId)).toHaveLength(2);
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
