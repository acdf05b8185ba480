import { describe, expect, it } from 'vitest';
import { areNearly, isNearly, matchReasonsOf, searchable, soughtIn, telephoneDigits } from './index.ts';

describe('text as it is compared', () => {
  it.for([
    ['Éric', 'eric'],
    ['ŒUVRARD-Lefèvre', 'oeuvrard lefevre'],
    ['D’Almeida', 'd almeida'],
    ["d'almeida", 'd almeida'],
    ['  Le   Goff ', 'le goff'],
    ['Nguyễn', 'nguyen'],
    ['Prénom.Nom@Exemple.test', 'prenom.nom@exemple.test'],
    ['%_\\', ''],
  ] as const)('is the same for %s', ([typed, compared]) => {
    expect(searchable(typed)).toBe(compared);
  });

  it.for([
    ['06 39 98 00 01', '0639980001'],
    ['+33 (0)6.39.98.00.01', '0639980001'],
    ['0033 6 39 98', '063998'],
    ['98-00', '9800'],
  ] as const)('is dialled in France: %s', ([typed, digits]) => {
    expect(telephoneDigits(typed)).toBe(digits);
  });
});

describe('what is looked for', () => {
  it('is words and numbers, whatever stands between them', () => {
    expect(soughtIn('Lefèvre - 06 39  Anne')).toEqual([
      { kind: 'word', text: 'lefevre' },
      { kind: 'number', inReference: '06-39', inTelephone: '0639' },
      { kind: 'word', text: 'anne' },
    ]);
  });
  it.for([
    ['2026-60', '2026-0060'],
    ['2026 60', '2026-0060'],
    ['2026/1', '2026-0001'],
    ['2026-1060', '2026-1060'],
    ['2026-10600', '2026-10600'],
    ['2026-00', '2026-00'],
    ['2026', '2026'],
    ['60', '60'],
    ['06-60', '06-60'],
    ['2026-60-1', '2026-60-1'],
  ] as const)('is a reference, whose zeros may be left out: %s', ([typed, inReference]) => {
    expect(soughtIn(typed)).toMatchObject([{ kind: 'number', inReference }]);
  });
  it('is nothing in an empty text, and cannot be found by signs alone', () => {
    expect(soughtIn('  ')).toEqual([]);
    expect(soughtIn('% -')).toBeNull();
  });
});

describe('why something was found', () => {
  const searched = {
    reference: '2026-0042',
    lastName: 'Gonçalves',
    firstName: 'Anne-Élise',
    telephone: '06 39 98 00 42',
    secondTelephone: '01 99 00 71 00',
    email: 'a.gon@exemple.test',
    suppliers: ['Garage de l’Été'],
  };
  it.for([
    ['elise goncalves', ['name']],
    ['gonsalves', ['nearName']],
    ['anne gonsalves', ['name', 'nearName']],
    ['06 39 98', ['telephone']],
    ['+33 1 99 00 71', ['telephone']],
    ['0042', ['telephone', 'reference']],
    ['2026 0042', ['reference']],
    ['2026-42', ['reference']],
    ['exemple.test', ['email']],
    ['garage ete', ['supplier']],
    ['anne garage', ['name', 'supplier']],
    ['anne 2026-0042', ['name', 'reference']],
  ] as const)('is said for « %s »', ([text, reasons]) => {
    expect(matchReasonsOf(searched, soughtIn(text) ?? [])).toEqual(reasons);
  });
});

describe('a word that is almost another', () => {
  it.for([
    ['martin', 'martin', true],
    ['matrin', 'martin', true],
    ['martn', 'martin', true],
    ['marttin', 'martin', true],
    ['nartin', 'martin', true],
    ['mortan', 'martin', false],
    ['gonsal', 'goncalves', true],
    ['gonzalvez', 'goncalves', true],
    ['konzalvez', 'goncalves', false],
    ['lea', 'leo', false],
    ['leao', 'leo', true],
    ['durand', 'dupont', false],
  ] as const)('« %s » for « %s »: %s', ([typed, word, isNear]) => {
    expect(isNearly(typed, word)).toBe(isNear);
  });
});

describe('two words almost the same from end to end', () => {
  it.for([
    ['lea', 'lea', true],
    ['lea', 'leo', false],
    ['durand', 'durant', true],
    ['durand', 'durante', false],
    ['martin', 'matrin', true],
    ['martin', 'martinet', false],
    ['goncalves', 'gonzalvez', true],
    ['goncalves', 'gonsal', false],
    ['', 'durand', false],
  ] as const)('« %s » and « %s »: %s', ([one, other, areNear]) => {
    expect(areNearly(one, other)).toBe(areNear);
    expect(areNearly(other, one)).toBe(areNear);
  });
});
