import { type Likeness, surenessOf } from './likeness.ts';

/** What a record says of somebody, field by field; null: nothing. */
export type PersonRecord<Field extends string> = Readonly<Record<Field, string | null>>;

/** What a field said, and what it says since. */
export type FieldChange<Field extends string> = {
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
};

/** Why two records cannot become one. */
export const mergeRefusals = ['samePersonAlready', 'nothingInCommon'] as const;
export type MergeRefusal = (typeof mergeRefusals)[number];

export const refusalOfMerge = ({
  isSamePerson,
  likenesses,
}: {
  readonly isSamePerson: boolean;
  readonly likenesses: readonly Likeness[];
}): MergeRefusal | null => {
  if (isSamePerson) return 'samePersonAlready';
  return isEnoughToMerge(likenesses) ? null : 'nothingInCommon';
};

/** A name alone may be somebody else’s. */
export const isEnoughToMerge = (likenesses: readonly Likeness[]): boolean =>
  (surenessOf(likenesses) ?? 'possible') !== 'possible';

/** Where two records say something else, in the order given. */
export const differingFields = <Field extends string>(
  fields: readonly Field[],
  kept: PersonRecord<Field>,
  other: PersonRecord<Field>,
): readonly Field[] => fields.filter((field) => (kept[field] ?? '') !== (other[field] ?? ''));

/** What is proposed to take from the other record: what it alone says. A person chooses. */
export const proposedFromOther = <Field extends string>(
  fields: readonly Field[],
  kept: PersonRecord<Field>,
  other: PersonRecord<Field>,
): readonly Field[] =>
  differingFields(fields, kept, other).filter((field) => (kept[field] ?? '') === '' && other[field] !== null);

/** The kept record once merged: as it was, but for the fields taken from the other one. */
export const mergedRecord = <Field extends string, Details extends PersonRecord<Field>>(
  kept: Details,
  other: Details,
  fromOther: readonly Field[],
): Details => ({ ...kept, ...Object.fromEntries(fromOther.map((field) => [field, other[field]])) });

/** The version of both records after a merge or its undoing: a form opened on either of them before is too old then. */
export const versionAfter = (one: number, other: number): number => Math.max(one, other) + 1;

/** Why a merge cannot be undone, or not yet. */
export const undoingRefusals = ['undoneAlready', 'keptMergedSince', 'laterMergeStands', 'noDossierLeft'] as const;
export type UndoingRefusal = (typeof undoingRefusals)[number];

export type StandingMerge = {
  readonly isUndone: boolean;
  /** The kept record was itself merged into another one since. */
  readonly isKeptMerged: boolean;
  /** Another record was merged into the kept one since, and still is. */
  readonly hasLaterMerge: boolean;
  /** How many of the dossiers that went over still exist with the kept record. */
  readonly dossiersLeft: number;
};

/** Merges are undone the last one first, so that each gives back what it found. */
export const refusalOfUndoing = (merge: StandingMerge): UndoingRefusal | null => {
  if (merge.isUndone) return 'undoneAlready';
  if (merge.isKeptMerged) return 'keptMergedSince';
  if (merge.hasLaterMerge) return 'laterMergeStands';
  return merge.dossiersLeft === 0 ? 'noDossierLeft' : null;
};

/**
 * The kept record once the merge is undone: each field that the merge changed says again what it said before. A field
 * corrected since keeps its correction.
 */
export const recordGivenBack = <Field extends string, Details extends PersonRecord<Field>>(
  now: Details,
  changes: readonly FieldChange<Field>[],
): Details => ({
  ...now,
  ...Object.fromEntries(
    changes.filter(({ field, after }) => now[field] === after).map(({ field, before }) => [field, before]),
  ),
});

/** Open dossiers of one person: more than one is told, for a person decides which goes on. */
export const hasSeveralOpen = (dossiers: readonly { readonly state: string }[]): boolean =>
  dossiers.filter(({ state }) => state === 'open').length > 1;
