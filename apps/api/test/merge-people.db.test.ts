import { randomUUID } from 'node:crypto';
import type { PersonField } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDossier } from '../src/dossiers/read-dossier.ts';
import { searchDossiers } from '../src/dossiers/search/search-dossiers.ts';
import { correctIdentity } from '../src/people/correct-identity.ts';
import { findSimilarPeople, listSimilarPeople } from '../src/people/find-similar-people.ts';
import { mergePeople } from '../src/people/merge-people.ts';
import { previewMerge } from '../src/people/preview-merge.ts';
import { readPerson } from '../src/people/read-person.ts';
import { readPathStatistics } from '../src/statistics/read-path-statistics.ts';
import { mergesOf } from './merges.ts';
import { failureOf, type Office, openOffice } from './office.ts';
import { resident } from './situations.ts';

describe('two records of one person', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const { dependencies, openFor, openTwins, merge, undo } = mergesOf(() => office);

  it('are found from the person’s page, and shown side by side with what differs', async () => {
    const { kept, other } = await openTwins();
    const { people } = await listSimilarPeople(office.prisma, kept);
    expect(people).toMatchObject([{ dossierId: other, likenesses: ['telephone'], alike: [] }]);
    const preview = await previewMerge(office.prisma, { dossierId: kept, otherDossierId: other });
    expect(preview).toMatchObject({
      likenesses: ['telephone'],
      differing: ['lastName', 'email', 'town'],
      proposedFromOther: ['email'],
      hasSeveralOpen: true,
      refusal: null,
      kept: { version: 1, dossiers: [{ id: kept, state: 'open' }] },
      other: { version: 1, dossiers: [{ id: other, state: 'open' }] },
    });
  });

  it('are found from either page by almost the same name and the same birth date, which is all they share', async () => {
    const bornOn = civilDateOf('1984-03-12');
    const one = await openFor({ lastName: 'Lefèvre', firstName: 'Maëva', bornOn });
    const other = await openFor({ lastName: 'Lefebvre', firstName: 'Maëva', bornOn });
    await openFor({ lastName: 'Lefebvre', firstName: 'Maëva', bornOn: civilDateOf('1984-03-13') });
    await openFor({ lastName: 'Lefebvre', firstName: 'Maëva' });
    const found = async (dossierId: string) => (await listSimilarPeople(office.prisma, dossierId)).people;
    expect(await found(one)).toMatchObject([{ dossierId: other, likenesses: ['nearNameAndBirth'] }]);
    expect(await found(other)).toMatchObject([{ dossierId: one, likenesses: ['nearNameAndBirth'] }]);
  });

  it('are told to be alike at a first contact that is like both', async () => {
    const { kept, other, telephone } = await openTwins();
    const described = { lastName: '', firstName: null, bornOn: null, telephone, email: null };
    const { people } = await findSimilarPeople(office.prisma, described);
    const alike = new Map(people.map((person) => [person.dossierId, person.alike]));
    expect(alike.get(kept)).toEqual([other]);
    expect(alike.get(other)).toEqual([kept]);
  });

  it('become one that says what was chosen, with every dossier, what was corrected, and two open dossiers told', async () => {
    const { kept, other, telephone } = await openTwins();
    await correctIdentity(dependencies(), {
      dossierId: other,
      expectedVersion: 1,
      person: { ...resident, lastName: 'Dupont', telephone, town: 'Créteil' },
      caller: office.frontDesk,
    });
    const { view } = await merge({ kept, other }, ['town', 'bornOn']);
    expect(view.person).toMatchObject({ telephone, town: 'Créteil', bornOn: resident.bornOn, firstName: null });
    expect(view.hasSeveralOpen).toBe(true);
    expect(view.version).toBe(3);
    expect(view.otherDossiers.map(({ id }) => id)).toEqual([other]);
    expect(view.corrections.map(({ cause, isOfOther }) => [cause, isOfOther])).toEqual([
      ['merge', false],
      ['correction', true],
    ]);
    const fromOther = await readPerson(office.prisma, other);
    expect(fromOther.person).toEqual(view.person);
    expect((await listSimilarPeople(office.prisma, kept)).people).toEqual([]);
  });

  it('have their open dossiers told on each other’s page, to whoever may know who they are', async () => {
    const { kept, other } = await openTwins();
    const openBeside = async (dossierId: string, caller = office.agent) =>
      (await readDossier(dependencies(), { dossierId, caller })).otherOpen.map(({ id }) => id);
    expect(await openBeside(kept)).toEqual([]);
    await merge({ kept, other });
    expect(await openBeside(kept)).toEqual([other]);
    expect(await openBeside(other)).toEqual([kept]);
    expect(await openBeside(kept, office.head)).toEqual([]);
  });

  it('are still found by the names and numbers that either had, also after a correction', async () => {
    const { kept, other, telephone, family } = await openTwins();
    const former = `Dupont${family}`;
    const second = { ...resident, telephone, email: null, secondTelephone: `01 99 00 ${1000 + family}` };
    await correctIdentity(dependencies(), {
      dossierId: other,
      expectedVersion: 1,
      person: { ...second, lastName: former },
      caller: office.agent,
    });
    await merge({ kept, other }, []);
    await correctIdentity(dependencies(), {
      dossierId: kept,
      expectedVersion: 3,
      person: { ...resident, lastName: `Martin${family}`, telephone },
      caller: office.agent,
    });
    for (const text of [former, `Martin${family}`, `01 99 00 ${1000 + family}`]) {
      const { found } = await searchDossiers(dependencies(), { text, caller: office.agent });
      const best = found.slice(0, 2).map(({ dossierId }) => dossierId);
      expect(best.toSorted()).toEqual([kept, other].toSorted());
    }
  });

  it('are still known by the number, the e-mail or the name that the one set aside had, and merged with a third', async () => {
    const { kept, other, family } = await openTwins();
    const former = {
      lastName: `Leroy${family}`,
      firstName: 'Zoé',
      bornOn: resident.bornOn,
      telephone: `01 99 01 ${1000 + family}`,
      email: `former${family}@exemple.test`,
    };
    const { telephone: both } = await readPerson(office.prisma, other).then(({ person }) => person);
    await correctIdentity(dependencies(), {
      dossierId: other,
      expectedVersion: 1,
      person: { ...resident, ...former, telephone: both, secondTelephone: former.telephone },
      caller: office.agent,
    });
    await merge({ kept, other }, []);
    const { people } = await findSimilarPeople(office.prisma, former);
    expect(people.map(({ dossierId }) => dossierId).toSorted()).toEqual([kept, other].toSorted());
    expect(people.map(({ likenesses }) => likenesses)).toEqual(Array(2).fill(['nameAndBirth', 'telephone', 'email']));
    const third = await openFor({ lastName: `Roux${family}`, telephone: former.telephone });
    expect((await listSimilarPeople(office.prisma, kept)).people).toMatchObject([
      { dossierId: third, likenesses: ['telephone'] },
    ]);
    expect((await merge({ kept, other: third }, [])).view.otherDossiers).toHaveLength(2);
  });

  it('leave the figures as they are: dossiers are counted, not people', async () => {
    const twins = await openTwins();
    const figures = () => readPathStatistics(dependencies(), {});
    const before = await figures();
    await merge(twins);
    expect(await figures()).toEqual(before);
  });

  it('are merged once when it is sent again, and noted for every dossier without a word of identity', async () => {
    const { kept, other } = await openTwins();
    const { sent, view } = await merge({ kept, other });
    expect(await mergePeople(dependencies(), sent)).toEqual(view);
    expect(await failureOf(mergePeople(dependencies(), { ...sent, caller: office.colleague }))).toEqual({
      code: 'idTaken',
    });
    const lines = await office.prisma.auditEntry.findMany({
      where: { action: 'person.merged', dossierId: { in: [kept, other] } },
    });
    const facts = { mergeId: sent.id, version: 2, fields: ['lastName', 'email'] };
    expect(lines.map((line) => line.facts)).toEqual([facts, facts]);
  });

  it('are merged once when the same is sent twice at one moment', async () => {
    const { kept, other } = await openTwins();
    const fromOther: PersonField[] = ['email'];
    const versions = { expectedVersion: 1, otherExpectedVersion: 1 };
    const sent = { id: randomUUID(), dossierId: kept, otherDossierId: other, ...versions, fromOther };
    const send = () => mergePeople(dependencies(), { ...sent, caller: office.agent });
    const [one, same] = await Promise.all([send(), send()]);
    expect(same).toEqual(one);
    expect(await office.prisma.personMerge.count({ where: { id: sent.id } })).toBe(1);
  });

  it('are not merged over a correction, nor corrected over a merge', async () => {
    const { kept, other, telephone } = await openTwins();
    for (const old of [{ expectedVersion: 7 }, { otherExpectedVersion: 7 }]) {
      expect(await failureOf(merge({ kept, other }, [], old))).toMatchObject({ code: 'personChangedMeanwhile' });
    }
    await merge({ kept, other });
    const person = { ...resident, telephone };
    const opened = { dossierId: other, expectedVersion: 1, person, caller: office.frontDesk };
    expect(await failureOf(correctIdentity(dependencies(), opened))).toMatchObject({
      code: 'personChangedMeanwhile',
      changedBy: 'Compte agent',
    });
  });

  it('are merged by one of two at the same moment', async () => {
    const { kept, other } = await openTwins();
    const both = await Promise.allSettled([merge({ kept, other }, []), merge({ kept: other, other: kept }, [])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await readPerson(office.prisma, kept)).otherDossiers).toHaveLength(1);
  });

  it('are refused when they have nothing in common, or are one already', async () => {
    const { kept, other } = await openTwins();
    const stranger = await openFor({ lastName: 'Inconnue' });
    expect(await failureOf(merge({ kept, other: stranger }, []))).toEqual({
      code: 'mergeRefused',
      refusal: 'nothingInCommon',
    });
    await merge({ kept, other }, []);
    expect(await failureOf(merge({ kept, other }, []))).toEqual({
      code: 'mergeRefused',
      refusal: 'samePersonAlready',
    });
    const { sent } = await merge(await openTwins(), []);
    expect(await failureOf(undo(stranger, sent.id))).toEqual({ code: 'notFound' });
  });
});
