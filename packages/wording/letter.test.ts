import { holesOf, letterKinds, render, templateFaults } from '@parcours/domain/letters';
import { describe, expect, it } from 'vitest';
import { defaultLetterTemplates, fictionalFacts, letterFieldNames, templateFaultSentence } from './index.ts';

describe.each(letterKinds)('the template that comes with the program, %s', (kind) => {
  const { subject, body } = defaultLetterTemplates[kind];

  it('names known fields only', () => {
    expect(templateFaults(subject, letterFieldNames)).toEqual([]);
    expect(templateFaults(body, letterFieldNames)).toEqual([]);
  });

  it('has no hole when every fact is known, and a subject of one line', () => {
    expect(holesOf(render(body, fictionalFacts, letterFieldNames))).toEqual([]);
    expect(render(subject, fictionalFacts, letterFieldNames)).toMatch(/^[^{}[\]\n]+2026-0042[^{}[\]\n]*$/);
  });
});

it('no two fields bear the same name', () => {
  const names = Object.values(letterFieldNames);
  expect(new Set(names).size).toBe(names.length);
});

it('says where a template is wrong', () => {
  expect(templateFaultSentence({ code: 'unknownField', name: 'prenom', line: 3 })).toBe(
    'Ligne 3\u00a0: «\u00a0{prenom}\u00a0» n’est pas un champ connu. Prenez un champ de la liste.',
  );
});
