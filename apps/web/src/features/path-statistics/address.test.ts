import { civilDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { dossiersBehind, readCohort } from './address.ts';

const read = (search: string) => readCohort(new URLSearchParams(search));

describe('the cohort in an address', () => {
  it('keeps every filter that can be read', () => {
    expect(read('from=2015-01-01&to=2015-12-31&channel=bank')).toEqual({
      filters: { from: '2015-01-01', to: '2015-12-31', channel: 'bank' },
      notUnderstood: [],
    });
  });
  it('says which one says nothing, and keeps the others', () => {
    expect(read('from=2015-13-01&to=2015-12-31&channel=bank')).toEqual({
      filters: { to: '2015-12-31', channel: 'bank' },
      notUnderstood: ['from=2015-13-01'],
    });
    expect(read('channel=nobody&chanel=bank')).toEqual({
      filters: {},
      notUnderstood: ['channel=nobody', 'chanel=bank'],
    });
  });
  it('may have another group beside it', () => {
    expect(read('channel=bank&compare=yes&otherFrom=2016-01-01&otherChannel=nobody')).toEqual({
      filters: { channel: 'bank', compare: 'yes', otherFrom: '2016-01-01' },
      notUnderstood: ['otherChannel=nobody'],
    });
    expect(read('compare=no')).toEqual({ filters: {}, notUnderstood: ['compare=no'] });
  });
  it('is everybody when it is empty', () => {
    expect(read('')).toEqual({ filters: {}, notUnderstood: [] });
  });
});

describe('the list behind a figure', () => {
  const cohort = { from: civilDateOf('2015-01-01') };
  it('is of the same cohort, without duplicates and typing errors', () => {
    expect(dossiersBehind(cohort, { state: 'open', notReached: 'granted' })).toBe(
      '/dossiers?from=2015-01-01&state=open&notReached=granted&counted=true',
    );
  });
  it('is as of today, whatever day the figures are of', () => {
    expect(dossiersBehind({ ...cohort, asOf: civilDateOf('2016-01-01') }, { state: 'open' })).toBe(
      '/dossiers?from=2015-01-01&state=open&counted=true',
    );
  });
  it('holds them when they are what is counted', () => {
    expect(dossiersBehind(cohort, { end: 'administrative' })).toBe('/dossiers?from=2015-01-01&end=administrative');
  });
});
