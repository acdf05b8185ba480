import type { RowOutcomeKind } from '@parcours/wording';

/** What asks for somebody's eye comes first. */
export const outcomeKinds: readonly RowOutcomeKind[] = [
  'refused',
  'differs',
  'new',
  'alreadyThere',
  'typedTwice',
  'skipped',
];
