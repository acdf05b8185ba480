import type { Column } from '../column/column.ts';
import type { RowFacts } from './facts.ts';

export type Contradiction = { readonly column: Column } & (
  | { readonly code: 'contradictedBy'; readonly by: Column }
  | { readonly code: 'missingBeside'; readonly beside: Column }
);

/** What follows only once a request was found eligible. */
const afterEligibility = ['fileCompleteOn', 'submittedOn', 'decision', 'grantedAmount', 'paidOutOn'] as const;
/** What only a loan granted has. */
const afterGrant = ['grantedAmount', 'paidOutOn'] as const;

/** What cannot be true together in one row, although each cell reads well. */
export const contradictionsOf = (facts: RowFacts): readonly Contradiction[] => {
  const { eligible, decision, decidedOn } = facts;
  const later = afterEligibility.find((column) => facts[column] !== null);
  const grant = afterGrant.find((column) => facts[column] !== null);
  return [
    ...(eligible === false && later !== undefined
      ? [{ column: 'eligible', code: 'contradictedBy', by: later } as const]
      : []),
    ...(decision !== null && decision !== 'granted' && grant !== undefined
      ? [{ column: 'decision', code: 'contradictedBy', by: grant } as const]
      : []),
    ...(decision === null && decidedOn !== null && grant === undefined
      ? [{ column: 'decision', code: 'missingBeside', beside: 'decidedOn' } as const]
      : []),
  ];
};
