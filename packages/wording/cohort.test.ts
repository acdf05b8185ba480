import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { cohortSentence, filterNotUnderstoodSentence, reversedPeriodSentence } from './cohort.ts';
import { wordsOf } from './figured.ts';

const everybody = {
  from: null,
  to: null,
  channel: null,
  association: null,
  project: null,
  agent: null,
  dossiers: 12,
  leftOutAsAdministrative: 0,
  impreciseFirstContacts: 0,
  firstOn: partialDateOf('2014'),
  lastOn: partialDateOf('2016-03-12'),
} as const;
const asOf = civilDateOf('2026-11-23');
const said = (cohort: Partial<Parameters<typeof cohortSentence>[0]['cohort']>): string =>
  wordsOf(cohortSentence({ cohort: { ...everybody, ...cohort }, asOf })).replaceAll(/\s/gu, ' ');

describe('which dossiers the figures are about', () => {
  it('claims no day that nobody typed', () => {
    expect(said({})).toBe(
      'Tous les premiers contacts (le premier en 2014, le dernier le 12 mars 2016) ; chiffres arrêtés le 23 novembre 2026.',
    );
    expect(said({ dossiers: 1, lastOn: partialDateOf('2014') })).toContain('(le seul en 2014)');
  });
  it('says the period that was chosen, whatever was found in it', () => {
    const [from, to] = [civilDateOf('2014-01-01'), civilDateOf('2019-12-31')];
    expect(said({ from, to })).toContain(
      'Premiers contacts du 1er janvier 2014 au 31 décembre 2019 (le premier en 2014,',
    );
    expect(said({ from })).toContain('Premiers contacts à partir du 1er janvier 2014 (');
    expect(said({ to, dossiers: 0, firstOn: null, lastOn: null })).toContain(
      'Premiers contacts jusqu’au 31 décembre 2019 ;',
    );
  });
  it('opens what is left out and what is imprecise', () => {
    const counts = { leftOutAsAdministrative: 1, impreciseFirstContacts: 2, channel: 'bank' } as const;
    expect(said(counts)).toContain(
      ' ; orientation : Banque ; 1 doublon ou erreur de saisie laissé de côté ; 2 premiers contacts sans jour précis, comptés au premier jour possible ;',
    );
    const figures = cohortSentence({ cohort: { ...everybody, ...counts }, asOf }).filter(
      (part) => typeof part !== 'string',
    );
    expect(figures.map(({ behind }) => behind)).toEqual([{ end: 'administrative' }, { imprecise: true }]);
  });
  it('says what they ask for and who accompanies them', () => {
    expect(said({ project: 'moving', agent: 'nobody' })).toContain(
      ' ; objet : Déménagement ; sans accompagnateur aujourd’hui ;',
    );
    expect(said({ agent: '0192' })).toContain(' ; d’un seul accompagnateur ;');
  });
  it('names the association that sent them', () => {
    expect(said({ association: 'Familles rurales' })).toContain(' ; association : Familles rurales ;');
    expect(said({ association: 'unnamed' })).toContain(' ; association : sans nom noté ;');
  });
  it('says which filter was not understood', () => {
    expect(filterNotUnderstoodSentence(['from=2015-13-01'])).toBe(
      'Un filtre de l’adresse n’a pas été compris\u00a0: «\u00a0from=2015-13-01\u00a0». Les chiffres n’en tiennent pas compte.',
    );
  });
});

describe('a period that ends before it begins', () => {
  const [before, after] = [civilDateOf('2026-03-01'), civilDateOf('2026-09-01')];

  it('is said', () => {
    expect(reversedPeriodSentence({ from: after, to: before })).toContain('finit avant de commencer');
  });

  it.each([{ from: before, to: after }, { from: before, to: before }, { from: after }, { to: before }, {}])(
    'is no other: %o',
    (period) => {
      expect(reversedPeriodSentence(period)).toBeNull();
    },
  );
});
