import { describe, expect, it } from 'vitest';
import {
  differingFields,
  hasSeveralOpen,
  mergedRecord,
  type PersonRecord,
  proposedFromOther,
  recordGivenBack,
  refusalOfMerge,
  refusalOfUndoing,
  versionAfter,
} from './merge.ts';

const fields = ['lastName', 'telephone', 'email', 'town'] as const;
type Known = PersonRecord<(typeof fields)[number]>;
const kept: Known = { lastName: 'Durand', telephone: '06 39 98 00 01', email: null, town: 'Sucy-en-Brie' };
const other: Known = { lastName: 'DURAND', telephone: null, email: 'awa@exemple.test', town: 'Sucy-en-Brie' };

describe('two records of one person', () => {
  it.for([
    { isSamePerson: false, likenesses: ['nameAndBirth'], refusal: null },
    { isSamePerson: false, likenesses: ['telephone'], refusal: null },
    { isSamePerson: false, likenesses: ['email'], refusal: null },
    { isSamePerson: false, likenesses: ['nearNameAndBirth'], refusal: null },
    { isSamePerson: false, likenesses: ['name'], refusal: 'nothingInCommon' },
    { isSamePerson: false, likenesses: ['nearName'], refusal: 'nothingInCommon' },
    { isSamePerson: false, likenesses: [], refusal: 'nothingInCommon' },
    { isSamePerson: true, likenesses: ['nameAndBirth', 'telephone', 'email'], refusal: 'samePersonAlready' },
    { isSamePerson: true, likenesses: [], refusal: 'samePersonAlready' },
  ] as const)(
    'are merged or not: same person $isSamePerson, alike by $likenesses: $refusal',
    ({ refusal, ...given }) => {
      expect(refusalOfMerge(given)).toBe(refusal);
    },
  );

  it('show where they differ, and propose what the other one alone says', () => {
    expect(differingFields(fields, kept, other)).toEqual(['lastName', 'telephone', 'email']);
    expect(proposedFromOther(fields, kept, other)).toEqual(['email']);
  });

  it('become the kept one with the fields chosen from the other one', () => {
    expect(mergedRecord(kept, other, ['lastName', 'email'])).toEqual({
      lastName: 'DURAND',
      telephone: '06 39 98 00 01',
      email: 'awa@exemple.test',
      town: 'Sucy-en-Brie',
    });
    expect(mergedRecord(kept, other, ['telephone']).telephone).toBeNull();
    expect(mergedRecord(kept, other, [])).toEqual(kept);
  });

  it('both get a version that no form opened before knows', () => {
    expect(versionAfter(1, 1)).toBe(2);
    expect(versionAfter(1, 5)).toBe(6);
    expect(versionAfter(5, 1)).toBe(6);
  });

  it.for([
    { states: ['open', 'open'], isSaid: true },
    { states: ['open', 'closed', 'open'], isSaid: true },
    { states: ['open', 'closed'], isSaid: false },
    { states: ['closed', 'finished'], isSaid: false },
    { states: [], isSaid: false },
  ])('with dossiers $states, several open: $isSaid', ({ states, isSaid }) => {
    expect(hasSeveralOpen(states.map((state) => ({ state })))).toBe(isSaid);
  });
});

describe('undoing a merge', () => {
  const standing = { isUndone: false, isKeptMerged: false, hasLaterMerge: false, dossiersLeft: 1 };

  it.for([
    { since: 'nothing', merge: standing, refusal: null },
    { since: 'it was undone', merge: { ...standing, isUndone: true }, refusal: 'undoneAlready' },
    {
      since: 'it was undone and merged elsewhere',
      merge: { ...standing, isUndone: true, isKeptMerged: true },
      refusal: 'undoneAlready',
    },
    { since: 'the kept one was merged', merge: { ...standing, isKeptMerged: true }, refusal: 'keptMergedSince' },
    { since: 'another one was merged in', merge: { ...standing, hasLaterMerge: true }, refusal: 'laterMergeStands' },
    {
      since: 'another one was merged in, then all into a third',
      merge: { ...standing, isKeptMerged: true, hasLaterMerge: true },
      refusal: 'keptMergedSince',
    },
    { since: 'its dossiers were erased', merge: { ...standing, dossiersLeft: 0 }, refusal: 'noDossierLeft' },
  ])('when since then $since: $refusal', ({ merge, refusal }) => {
    expect(refusalOfUndoing(merge)).toBe(refusal);
  });

  const changes = [
    { field: 'lastName', before: 'Durand', after: 'DURAND' },
    { field: 'email', before: null, after: 'awa@exemple.test' },
  ] as const;
  const merged = mergedRecord(kept, other, ['lastName', 'email']);

  it('gives back what the kept one said', () => {
    expect(recordGivenBack(merged, changes)).toEqual(kept);
  });

  it('keeps what was corrected since, whether the merge had changed it or not', () => {
    const corrected = { ...merged, email: 'ana@exemple.test', town: 'Créteil' };
    expect(recordGivenBack(corrected, changes)).toEqual({ ...kept, email: 'ana@exemple.test', town: 'Créteil' });
  });
});
