import { partialDateOf } from '@parcours/domain/calendar';
import type { RowProblem } from '@parcours/domain/register';
import { describe, expect, it } from 'vitest';
import { importedSentence, importSentence, leftRowsWords, rowCountSentences, rowOutcomeSentences } from './register.ts';
import { mappingProblemSentence, registerFileSentence, rowProblemSentence } from './register-problem.ts';

/** Every space alike, so that the expectations can be read. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

const counts = { new: 0, alreadyThere: 0, typedTwice: 0, differs: 0, refused: 0, skipped: 0 };

describe('what a register would become', () => {
  it('is told with the new rows first, and without what there is none of', () => {
    expect(rowCountSentences({ ...counts, new: 131, refused: 5, typedTwice: 1, skipped: 2 }).map(plain)).toEqual([
      '131 lignes sont nouvelles : elles deviennent des dossiers.',
      '5 lignes sont refusées : il y manque quelque chose, ou une case ne se lit pas.',
      '1 ligne est écrite deux fois.',
      '2 lignes sont vides ou des totaux.',
    ]);
    expect(rowCountSentences({ ...counts, alreadyThere: 131 }).map(plain)).toEqual([
      'Aucune ligne nouvelle : il n’y a rien à reprendre.',
      '131 lignes sont déjà reprises.',
    ]);
  });

  it('is confirmed in so many words', () => {
    expect(plain(importSentence({ ...counts, new: 131, refused: 5, skipped: 2 }))).toBe(
      '131 dossiers seront créés, chacun avec l’historique que dit sa ligne. 7 autres lignes n’écrivent rien.',
    );
    expect(plain(importSentence({ ...counts, new: 1 }))).toBe(
      '1 dossier sera créé, avec l’historique que dit sa ligne.',
    );
  });

  it('is summed up once it is done', () => {
    expect(plain(importedSentence({ created: 131, alreadyThere: 0, refused: 5 }))).toBe(
      '131 dossiers créés et 5 lignes refusées.',
    );
    expect(plain(importedSentence({ created: 0, alreadyThere: 131, refused: 0 }))).toBe(
      'Aucun dossier créé et 131 lignes déjà reprises.',
    );
    expect(plain(importedSentence({ created: 12, alreadyThere: 0, refused: 5, differs: 1 }))).toBe(
      '12 dossiers créés, 5 lignes refusées et 1 ligne à vérifier.',
    );
  });

  it('offers the rows that were left, whatever left them', () => {
    expect(leftRowsWords({ refused: 5, differs: 0 })).toBe('les lignes refusées');
    expect(leftRowsWords({ refused: 0, differs: 1 })).toBe('les lignes à vérifier');
    expect(leftRowsWords({ refused: 5, differs: 1 })).toBe('les lignes refusées ou à vérifier');
    expect(leftRowsWords({ refused: 0, differs: 0 })).toBeNull();
  });

  it('names the dossier or the line that a row repeats', () => {
    expect(rowOutcomeSentences({ kind: 'alreadyThere', reference: '2015-0001' }).map(plain)).toEqual([
      'Déjà reprise : c’est le dossier 2015-0001.',
    ]);
    expect(rowOutcomeSentences({ kind: 'differs', from: { kind: 'line', line: 12 } }).map(plain)[0]).toContain(
      'Même demande que la ligne 12, écrite autrement.',
    );
  });
});

describe('a cell that cannot be taken over', () => {
  it.each<[RowProblem, string]>([
    [
      { column: 'firstContactOn', value: '31/02/2016', code: 'noSuchDay' },
      'Date du premier contact (« 31/02/2016 ») : ce jour n’existe pas. Corrigez la date.',
    ],
    [
      { column: 'lastName', value: '', code: 'missing' },
      'Nom (vide) : à remplir, sans quoi la ligne ne peut pas être reprise.',
    ],
    [
      { column: 'grantedAmount', value: '200000', code: 'amountTooLarge', mostCents: 10_000_000 },
      'Montant accordé (« 200000 ») : ce montant dépasse 100 000 €. Vérifiez-le.',
    ],
    [
      { column: 'eligible', value: 'non', code: 'contradictedBy', by: 'submittedOn' },
      'Recevable (« non ») : contredit « transmis au CMP le », qui est rempli. Corrigez l’une des deux cases.',
    ],
    [
      {
        column: 'decidedOn',
        value: '2015-06-15',
        code: 'refusedOnPath',
        refusal: {
          code: 'beforeWhatItFollows',
          happenedOn: partialDateOf('2015-06-15'),
          earlierOn: partialDateOf('2015-07'),
          earlierKind: 'submitted',
        },
      },
      'Date de la décision (« 15/06/2015 ») : cette date (15 juin 2015) est avant « transmis au CMP » (juillet 2015), qui le précède. Corrigez l’une des deux dates.',
    ],
  ])('is named with what is typed there and what to do: %#', (problem, sentence) => {
    expect(plain(rowProblemSentence(problem))).toBe(sentence);
  });

  it('is quoted in short', () => {
    const sentence = rowProblemSentence({
      column: 'reason',
      value: 'x'.repeat(900),
      code: 'textTooLong',
      mostCharacters: 500,
    });
    expect(plain(sentence)).toBe(`Motif (« ${'x'.repeat(60)}… ») : plus de 500 caractères. Raccourcissez ce texte.`);
  });
});

describe('columns that do not go together', () => {
  it('are named by the titles of the file', () => {
    const problem = { code: 'headerUsedTwice', index: 1, columns: ['firstContactOn', 'decidedOn'] } as const;
    expect(plain(mappingProblemSentence(problem, ['N°', 'Date']))).toBe(
      'La colonne « Date » du fichier sert à la fois pour « date du premier contact » et « date de la décision ». Choisissez-en une autre pour l’une d’elles.',
    );
    expect(plain(mappingProblemSentence(problem))).toContain('La colonne « n° 2 » du fichier');
  });
});

describe('a file that is no register', () => {
  it('says where its formulas are, and how to get rid of them', () => {
    const cells = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    expect(plain(registerFileSentence({ code: 'formulas', sheet: 'Feuil1', cells, count: 12 }))).toBe(
      '12 cases contiennent une formule dans la feuille « Feuil1 » (A1, A2, A3, A4, A5 et d’autres). Remplacez les formules par leurs valeurs (copier, puis collage spécial « valeurs »), enregistrez, puis recommencez.',
    );
  });

  it('says its size and the limit', () => {
    expect(plain(registerFileSentence({ code: 'tooLarge', bytes: 20_000_001, mostBytes: 20_000_000 }))).toContain(
      'Ce fichier fait 21 Mo ; la limite est de 20 Mo.',
    );
  });

  it('says what it is when its name says something else', () => {
    expect(registerFileSentence({ code: 'wrongType', type: 'pdf' })).toContain('en réalité un PDF');
    expect(registerFileSentence({ code: 'wrongType', type: 'elf' })).toContain('n’est pas un tableau');
  });
});
