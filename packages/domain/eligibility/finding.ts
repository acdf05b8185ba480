import type { Condition, ConditionKind } from './condition.ts';
import type { Verdict } from './verdict.ts';

/**
 * What keeps a person from finding a dossier eligible as things stand: a blocking condition that fails, or an advisory
 * one that fails while nobody says why it is set aside. What is unknown keeps nobody from anything.
 */
export type FindingRefusal = {
  readonly code: 'blockingConditionsFail' | 'overrideMissing';
  /** At least one. */
  readonly conditions: readonly Condition[];
};

/** @param override why a person sets aside what advises against, null when nothing is said */
export const refuseFinding = (verdicts: readonly Verdict[], override: string | null): FindingRefusal | null => {
  const blocking = failing(verdicts, 'blocking');
  if (blocking.length > 0) return { code: 'blockingConditionsFail', conditions: blocking };
  const advisory = failing(verdicts, 'advisory');
  return advisory.length > 0 && !override?.trim() ? { code: 'overrideMissing', conditions: advisory } : null;
};

/** The conditions of one kind that fail, in their order. */
export const failing = (verdicts: readonly Verdict[], wanted: ConditionKind): readonly Condition[] =>
  verdicts.filter(({ kind, verdict }) => kind === wanted && verdict === 'fail').map(({ condition }) => condition);
