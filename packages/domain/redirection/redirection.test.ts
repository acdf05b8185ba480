import { describe, expect, it } from 'vitest';
import { civilDateOf, partialDateOf } from '../calendar/index.ts';
import { outcomeRefusals, type RedirectionRefusal, type RedirectionTarget, redirectionRefusals } from './index.ts';

const today = civilDateOf('2026-03-12');

describe('a redirection', () => {
  it.each<[RedirectionTarget, string | null, string, string | null, readonly RedirectionRefusal[]]>([
    ['housingSolidarityFund', null, '2026-03-12', '2026-03-01', []],
    ['familyAllowanceFund', null, '2026-03-01', '2026-03-01', []],
    ['actionLogement', null, '2026-03-12', '2026-03', []],
    ['departmentSocialCentre', null, '2026-03-12', null, []],
    ['overIndebtednessProcedure', null, '2026-03-12', '2026', []],
    ['employmentService', null, '2026-03-12', '2026', []],
    ['bank', 'Banque Exemple', '2026-03-12', '2026', []],
    ['association', 'Exemple Solidaire', '2026-03-12', '2026', []],
    ['association', null, '2026-03-12', '2026', ['organisationNotNamed']],
    ['other', null, '2026-03-12', '2026', ['organisationNotNamed']],
    ['bank', null, '2026-03-13', '2026', ['laterThanToday']],
    ['bank', null, '2026-02-28', '2026-03-01', ['beforeFirstContact']],
    ['bank', null, '2026-02-28', '2026-03', ['beforeFirstContact']],
    ['other', null, '2026-03-13', '2026', ['laterThanToday', 'organisationNotNamed']],
  ])('to %s named %s on %s, first contact %s: %j', (target, name, day, contact, refusals) => {
    const firstContactOn = contact === null ? null : partialDateOf(contact);
    const redirection = { target, name, redirectedOn: civilDateOf(day) };
    expect(redirectionRefusals(redirection, { today, firstContactOn })).toEqual(refusals);
  });

  it.each<[string, string | null, readonly RedirectionRefusal[]]>([
    ['2026-03-12', '2026-03-12', []],
    ['2026-03-12', '2026-03', []],
    ['2016-01-01', null, []],
    ['2026-03-13', '2026-03-12', ['laterThanToday']],
    ['2026-03-11', '2026-03-12', ['beforeRedirection']],
    ['2026-02-28', '2026-03', ['beforeRedirection']],
  ])('whose outcome is known on %s, made on %s: %j', (knownOn, on, refusals) => {
    const redirectedOn = on === null ? null : partialDateOf(on);
    expect(outcomeRefusals(civilDateOf(knownOn), { redirectedOn, today })).toEqual(refusals);
  });
});
