import { describe, expect, it } from 'vitest';
import { createKnownRequests } from './known-requests.ts';
import { identityOf } from './request.ts';

type Told = { readonly number?: string; readonly lastName?: string; readonly firstName?: string; readonly on?: string };

const told = ({ number, lastName = 'Le Goff', firstName = 'Ana', on = '2015-03-12' }: Told) =>
  identityOf({
    fingerprint: JSON.stringify([number, lastName, firstName, on]),
    number: number ?? null,
    lastName,
    firstName,
    firstContactOn: on,
  });

const twinOf = (known: Told, sought: Told): string | null => {
  const requests = createKnownRequests<string>();
  requests.add(told(known), 'here');
  return requests.findTwin(told(sought));
};

describe('a request told differently', () => {
  it.each<[string, Told, Told]>([
    ['has the number and the name of another', { number: '12' }, { number: '12', on: '2015-04-01' }],
    ['has the number and the day of another', { number: '12' }, { number: '12', lastName: 'Le Gof' }],
    ['has its number in another case', { number: 'A-12' }, { number: 'a 12', on: '2015-04-01' }],
    ['has the name and the day of another, in a register without numbers', {}, { lastName: 'LE GOFF' }],
    ['was numbered since', {}, { number: '12' }],
    ['is numbered no more', { number: '12' }, {}],
  ])('%s', (_, known, sought) => {
    expect(twinOf(known, sought)).toBe('here');
  });

  it.each<[string, Told, Told]>([
    [
      'the same number for somebody else another year',
      { number: '12' },
      { number: '12', lastName: 'Diop', on: '2016' },
    ],
    [
      'the same number for a relative another year',
      { number: '12' },
      { number: '12', firstName: 'Éva', on: '2016-05-09' },
    ],
    ['the same number for the same person another year', { number: '12' }, { number: '12', on: '2016-05-09' }],
    ['another number for the same person on the same day', { number: '12' }, { number: '13' }],
    ['somebody else on the same day', {}, { firstName: 'Éva' }],
    ['the same person on another day', {}, { on: '2015-03' }],
  ])('is not %s', (_, known, sought) => {
    expect(twinOf(known, sought)).toBe(null);
  });

  it('is found under the first that is like it', () => {
    const requests = createKnownRequests<number>();
    requests.add(told({ number: '1' }), 1);
    requests.add(told({ number: '2' }), 2);
    expect(requests.findTwin(told({}))).toBe(1);
  });
});

it('finds the very same request and no other', () => {
  const requests = createKnownRequests<string>();
  requests.add(told({ number: '12' }), 'here');
  expect(requests.findSame(told({ number: '12' }))).toBe('here');
  expect(requests.findSame(told({ number: '13' }))).toBe(null);
});
