import type { Catalogue } from './catalogue/catalogue.ts';
import { type Applicability, applicabilityOf } from './catalogue/condition.ts';
import type { PieceFact, PieceSituation } from './catalogue/situation.ts';
import type { Gap } from './gap.ts';

/** Facts that only the pieces want to know. Everything else is asked once, with the situation of the household. */
const factsAskedWithPieces = [
  'supplier',
  'needsResidencePermit',
  'hasOverIndebtednessPlan',
] as const satisfies readonly PieceFact[];
export type FactAskedWithPieces = (typeof factsAskedWithPieces)[number];

/** Whether a fact is asked beside the pieces, and nowhere else. */
export const isFactOfPieces = (fact: PieceFact): boolean => factsAskedWithPieces.some((asked) => asked === fact);

/** The facts to ask beside the pieces as things stand: of a plan, only somebody over-indebted can have one. */
export const askedWithPieces = ({ isOverIndebted }: PieceSituation): readonly FactAskedWithPieces[] =>
  factsAskedWithPieces.filter((fact) => fact !== 'hasOverIndebtednessPlan' || isOverIndebted === true);

/** The answers that are still to be given to know which pieces apply, each once however many pieces wait for it. */
export const awaitedAnswers = (gaps: readonly Gap[]): readonly PieceFact[] => {
  const missing = new Set(gaps.flatMap((gap) => (gap.code === 'unknownApplicability' ? gap.missingFacts : [])));
  // Whether there is a plan is asked once the procedure is known.
  if (missing.has('isOverIndebted')) missing.delete('hasOverIndebtednessPlan');
  return [...missing];
};

/** For each piece of the catalogue that may apply or not, the answers that would settle it. */
export const unsettledPieces = (
  situation: PieceSituation,
  { needs }: Pick<Catalogue, 'needs'>,
): ReadonlyMap<string, readonly PieceFact[]> => {
  const found = new Map<string, Applicability[]>();
  for (const { when, ways } of needs) {
    for (const way of ways) {
      const applicability = applicabilityOf([...when, ...way.when], situation);
      for (const piece of way.pieces) found.set(piece, [...(found.get(piece) ?? []), applicability]);
    }
  }
  return new Map(
    [...found].flatMap(([piece, each]) => {
      const missing = each.flatMap((one) => (one.applies === 'unknown' ? one.missingFacts : []));
      const isSettled = missing.length === 0 || each.some(({ applies }) => applies === 'yes');
      return isSettled ? [] : [[piece, [...new Set(missing)]] as const];
    }),
  );
};
