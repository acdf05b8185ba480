import type { DossierFilters } from '@parcours/contracts';
import { typeset } from './typography.ts';

/** A number in words, and the dossiers that it counts within the cohort that the sentence is about. */
export type Figure = { readonly words: string; readonly behind: DossierFilters };

/** A sentence whose figures can be opened; plain words stand between them. */
export type FiguredSentence = readonly (string | Figure)[];

/** A French sentence with figures: figured`${figure} pour le reste.` */
export const figured = (
  strings: TemplateStringsArray,
  ...values: readonly (string | Figure | FiguredSentence)[]
): FiguredSentence =>
  strings.flatMap((words, index) => {
    const value = values[index];
    return [...(words === '' ? [] : [typeset(words)]), ...partsOf(value)];
  });

const partsOf = (value: string | Figure | FiguredSentence | undefined): FiguredSentence => {
  if (value === undefined) return [];
  if (typeof value === 'string') return value === '' ? [] : [typeset(value)];
  return 'words' in value ? [value] : value;
};

/** Where figures cannot be opened: the words alone. */
export const wordsOf = (sentence: FiguredSentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.words)).join('');

/** « a », « a et b », « a, b et c », of parts with figures. */
export const enumeratedFigures = (parts: readonly FiguredSentence[]): FiguredSentence =>
  parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === parts.length - 1 ? ' et ' : ', ', ...part];
  });
