import { expect, it } from 'vitest';
import { openDossierBody } from './dossier.ts';
import { parseInput } from './input-problem.ts';

const problemsOfBirth = (bornOn: string, happenedOn: string) => {
  const person = { lastName: 'Dupont', firstName: null, bornOn, telephone: null, email: null, town: null };
  const request = { project: 'moving', projectDetail: null, amountCents: null, durationMonths: null };
  const content = { channel: 'bank', channelDetail: null, medium: 'desk', request, person };
  const id = '0190a1b2-0000-7000-8000-000000000000';
  const parsed = parseInput(openDossierBody, { id, happenedOn, ...content }, 'body');
  return parsed.isValid ? [] : parsed.problems;
};

it.each(['2011-01-01', '2026-01-12', '2045-03-12', '1899-12-31'])('refuses a birth on %s at its field', (bornOn) => {
  expect(problemsOfBirth(bornOn, '2026-01-12')).toEqual([{ field: 'body.person.bornOn', problem: 'birth' }]);
});

it('says of what is no day only that', () => {
  expect(problemsOfBirth('03/1984', '2026-01-12')).toEqual([{ field: 'body.person.bornOn', problem: 'date' }]);
  expect(problemsOfBirth('1984-03-12', 'demain')).toEqual([{ field: 'body.happenedOn', problem: 'date' }]);
});

it.each(['1984-03-12', '2010-12-31', '1900-01-01'])('takes a birth on %s', (bornOn) => {
  expect(problemsOfBirth(bornOn, '2026-01-12')).toEqual([]);
});
