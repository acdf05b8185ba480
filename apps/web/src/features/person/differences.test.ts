import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { personDraftOf } from './draft.ts';

const person = {
  lastName: 'Exemple',
  firstName: null,
  bornOn: null,
  telephone: null,
  secondTelephone: null,
  preferredContact: null,
  email: null,
  street: '1 rue A',
  postalCode: null,
  town: 'Sucy-en-Brie',
};

describe('what differs between a form and what is stored', () => {
  it('is each field, with both values, and nothing else', () => {
    const typed = { ...personDraftOf({ person }), street: '2 rue B', town: ' Sucy-en-Brie ' };
    expect(differences({ ...typed, preferredContact: 'letter' }, { person })).toEqual([
      { field: 'preferredContact', stored: null, typed: 'letter' },
      { field: 'street', stored: '1 rue A', typed: '2 rue B' },
    ]);
    expect(differences(personDraftOf({ person }), { person })).toEqual([]);
  });
});
