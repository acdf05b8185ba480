import { wordsOf } from '../register/text.ts';
import type { AreaTown } from './rule-set.ts';

/**
 * Whether an address lies in one of the towns. Every part that is known must agree. A town decides alone; a postal
 * code alone can exclude, but several towns may share it: null, ask which.
 */
export const isInArea = (area: readonly AreaTown[], town: string | null, postalCode: string | null): boolean | null => {
  const fitting = area.filter(
    (candidate) =>
      (town === null || namesOf(candidate).includes(wordsOf(town))) &&
      (postalCode === null || candidate.postalCodes.includes(postalCode.trim())),
  );
  if (fitting.length === 0) return town === null && postalCode === null ? null : false;
  return town === null ? null : true;
};

const namesOf = ({ name, alsoWritten }: AreaTown): readonly string[] => [name, ...alsoWritten].map(wordsOf);
