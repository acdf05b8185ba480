import { wordsOf } from '../text.ts';
import { type Cell, cellText, isBlank } from './cell.ts';
import { nothing, type Reading, read, unreadable } from './reading.ts';

/** What the lender answered. `putOff` (ajourné) is not yet an answer. */
export type LenderDecision = 'granted' | 'refused' | 'putOff';

const meanings: readonly (readonly [RegExp, LenderDecision | null])[] = [
  [/^(accord|accordee?|pret accorde|avis favorable|favorable|acceptee?|oui|positi(f|ve))$/, 'granted'],
  [/^(refus|refusee?|pret refuse|avis defavorable|defavorable|rejet|rejetee?|non|negati(f|ve))$/, 'refused'],
  [/^(ajourne|ajournee|ajournement|reporte|reportee)$/, 'putOff'],
  [/^(en cours|en attente|attente|en instruction)$/, null],
];

/** The lender's decision; « en attente » says nothing yet. */
export const readDecision = (cell: Cell): Reading<LenderDecision> => {
  if (isBlank(cell)) return nothing;
  const words = wordsOf(cellText(cell));
  const meaning = meanings.find(([pattern]) => pattern.test(words));
  if (meaning === undefined) return unreadable({ code: 'unknownDecision' });
  const [, decision] = meaning;
  return decision === null ? nothing : read(decision);
};
