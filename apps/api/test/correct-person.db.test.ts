import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { correctIdentity } from '../src/people/correct-identity.ts';
import { findSimilarPeople } from '../src/people/find-similar-people.ts';
import { readPerson } from '../src/people/read-person.ts';
import { clockAt, contactOn, failureOf, type Office, openOffice } from './office.ts';
import { resident } from './situations.ts';

const now = clockAt('2017-07-17');

describe('correcting a person', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const open = async (): Promise<string> => {
    const contact = contactOn('2017-07-01', { person: { lastName: 'Exemple', telephone: '06 39 98 12 34' } });
    return (await openDossier({ prisma: office.prisma, now }, { contact, caller: office.agent })).id;
  };
  const correct = (
    dossierId: string,
    expectedVersion: number,
    change: Partial<typeof resident> = {},
    by = 'frontDesk',
  ) =>
    correctIdentity(
      { prisma: office.prisma, now },
      {
        dossierId,
        expectedVersion,
        person: { ...resident, ...change },
        caller: by === 'frontDesk' ? office.frontDesk : office.agent,
      },
    );

  it('keeps what each field said before, with who changed it and when', async () => {
    const dossierId = await open();
    const { version, person, corrections } = await correct(dossierId, 1);
    expect({ version, person }).toEqual({ version: 2, person: resident });
    expect(corrections).toEqual([
      {
        id: expect.any(String),
        version: 2,
        cause: 'correction',
        isOfOther: false,
        changedAt: now().toISOString(),
        changedBy: 'Compte frontDesk',
        fields: [
          { field: 'firstName', before: null, after: 'Awa' },
          { field: 'bornOn', before: null, after: resident.bornOn },
          { field: 'street', before: null, after: '3 rue Fictive' },
          { field: 'postalCode', before: null, after: '94370' },
          { field: 'town', before: null, after: 'Sucy-en-Brie' },
        ],
      },
    ]);
  });

  it('notes which fields in the audit, and not a word of them', async () => {
    const dossierId = await open();
    await correct(dossierId, 1);
    const lines = await office.prisma.auditEntry.findMany({ where: { dossierId, action: 'person.corrected' } });
    expect(lines.map(({ facts }) => facts)).toEqual([
      { version: 2, fields: ['firstName', 'bornOn', 'street', 'postalCode', 'town'] },
    ]);
  });

  it('is not written over by somebody who saw an older version', async () => {
    const dossierId = await open();
    await correct(dossierId, 1);
    expect(await failureOf(correct(dossierId, 1, { lastName: 'Perdu' }, 'agent'))).toEqual({
      code: 'personChangedMeanwhile',
      currentVersion: 2,
      changedAt: now().toISOString(),
      changedBy: 'Compte frontDesk',
    });
    expect((await readPerson(office.prisma, dossierId)).person.lastName).toBe('Exemple');
  });

  it('is written once when it is sent again, and by one of two at the same moment', async () => {
    const dossierId = await open();
    await correct(dossierId, 1);
    expect((await correct(dossierId, 1)).corrections).toHaveLength(1);
    const both = await Promise.allSettled([
      correct(dossierId, 2, { firstName: 'Ana' }),
      correct(dossierId, 2, { firstName: 'Ada' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await readPerson(office.prisma, dossierId)).version).toBe(3);
  });

  it('makes somebody known by the second telephone as well', async () => {
    const dossierId = await open();
    await correctIdentity(
      { prisma: office.prisma, now },
      {
        dossierId,
        expectedVersion: 1,
        person: { ...resident, secondTelephone: '01 99 00 33 44' },
        caller: office.agent,
      },
    );
    const { people } = await findSimilarPeople(office.prisma, {
      lastName: '',
      firstName: null,
      bornOn: null,
      telephone: '+33 1 99 00 33 44',
      email: null,
    });
    expect(people).toMatchObject([{ dossierId, likenesses: ['telephone'] }]);
  });

  it('has no person without a dossier', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    expect(await failureOf(readPerson(office.prisma, nowhere))).toEqual({ code: 'notFound' });
    expect(await failureOf(correct(nowhere, 1))).toEqual({ code: 'notFound' });
  });
});
