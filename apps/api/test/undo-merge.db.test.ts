import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctIdentity } from '../src/people/correct-identity.ts';
import { readPerson } from '../src/people/read-person.ts';
import { undoMerge } from '../src/people/undo-merge.ts';
import { mergesOf } from './merges.ts';
import { failureOf, type Office, openOffice } from './office.ts';
import { resident } from './situations.ts';

describe('two records of one person that were merged', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const { dependencies, openFor, openTwins, merge, undo, rows } = mergesOf(() => office);

  it('are given back exactly as they were, each dossier to its own', async () => {
    const { kept, other } = await openTwins();
    const before = await rows(kept, other);
    const { sent } = await merge({ kept, other }, ['lastName', 'email', 'town']);
    expect(await rows(kept, other)).not.toEqual(before);
    const view = await undo(kept, sent.id);
    expect(await rows(kept, other)).toEqual(before);
    expect(view).toMatchObject({ otherDossiers: [], merges: [], hasSeveralOpen: false });
    expect(
      (
        await undoMerge(dependencies(), {
          dossierId: other,
          mergeId: sent.id,
          expectedVersion: 2,
          caller: office.agent,
        })
      ).merges,
    ).toEqual([]);
    expect(await failureOf(undo(kept, sent.id, office.colleague))).toEqual({
      code: 'undoingMergeRefused',
      refusal: 'undoneAlready',
    });
  });

  it('keep what was corrected since when they are given back, and say so before', async () => {
    const { kept, other, telephone, family } = await openTwins();
    const { sent } = await merge({ kept, other });
    const corrected = {
      ...resident,
      lastName: 'Corrigée',
      telephone,
      town: 'Sucy-en-Brie',
      email: `a${family}@exemple.test`,
    };
    await correctIdentity(dependencies(), {
      dossierId: other,
      expectedVersion: 2,
      person: corrected,
      caller: office.agent,
    });
    const [standing] = (await readPerson(office.prisma, kept)).merges;
    expect(standing?.correctedSince).toEqual(['lastName', 'firstName', 'bornOn', 'street', 'postalCode']);
    const view = await undo(kept, sent.id);
    expect(view.person).toEqual({ ...corrected, email: null });
    expect((await readPerson(office.prisma, other)).person.lastName).toBe(`Dupont${family}`);
  });

  it('are given back the last ones first', async () => {
    const { kept, other, telephone, family } = await openTwins();
    const third = await openFor({ lastName: 'Troisième', telephone });
    const fourth = await openFor({ lastName: 'Quatrième', telephone });
    const first = await merge({ kept, other });
    const second = await merge({ kept, other: third });
    const further = await merge({ kept: fourth, other: kept }, []);
    expect(further.view.merges.map(({ refusal }) => refusal)).toEqual([null, 'keptMergedSince', 'keptMergedSince']);
    await undo(fourth, further.sent.id);
    expect(await failureOf(undo(kept, first.sent.id))).toEqual({
      code: 'undoingMergeRefused',
      refusal: 'laterMergeStands',
    });
    await undo(kept, second.sent.id);
    await undo(kept, first.sent.id);
    expect((await readPerson(office.prisma, kept)).person.lastName).toBe(`Durand${family}`);
    expect((await readPerson(office.prisma, third)).otherDossiers).toEqual([]);
  });
});
