import type { CivilDate } from '../calendar/index.ts';

/** What becomes of a version that is sent: it is new, it was written already, or why it is not written. */
export type AdmissionOfVersion = 'new' | 'sentAgain' | 'past' | 'changedMeanwhile' | 'taken';

type AddedVersion = {
  readonly effectiveFrom: CivilDate;
  /** The same account added the same content. */
  readonly isSame: boolean;
};

type SentVersion = {
  readonly effectiveFrom: CivilDate;
  /** How many versions its sender knew, the program's own included. */
  readonly expectedVersions: number;
};

/**
 * A version says everything anew, so that one written without knowing the last added would take back what that one
 * says. None is ever removed: as many as were known are those that were known.
 */
export const admissionOfVersion = (
  added: readonly AddedVersion[],
  { effectiveFrom, expectedVersions }: SentVersion,
  today: CivilDate,
): AdmissionOfVersion => {
  const ofThatDay = added.find((version) => version.effectiveFrom === effectiveFrom);
  if (ofThatDay?.isSame) return 'sentAgain';
  if (effectiveFrom < today) return 'past';
  if (added.length + 1 !== expectedVersions) return 'changedMeanwhile';
  return ofThatDay === undefined ? 'new' : 'taken';
};
