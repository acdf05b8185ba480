import { type FigureSheet, wordsOf } from '@parcours/wording';

/** The sentences of the other sections of the page, one paragraph each. */
export const sectionsText = (sheets: readonly FigureSheet[]): string =>
  sheets
    .map(({ sentences }) => sentences.flatMap((sentence) => (sentence === null ? [] : [wordsOf(sentence)])).join('\n'))
    .join('\n\n');
