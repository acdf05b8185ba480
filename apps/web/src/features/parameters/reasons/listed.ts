import type { GroundedAct, ListedEnd, ListedGround, ListedReason, ReasonList } from '@parcours/domain/reasons';
import { endLabels, groundedActLabels, groundLabel, reasonLabel } from '@parcours/wording';

/** What a reason or a ground of the list explains. */
export type Explained = ListedEnd | GroundedAct;

/** A reason or a ground of the list, with what it explains; no end and no act have the same code. */
export type Listed = ListedReason | ListedGround;

type Lists = Pick<ReasonList, 'reasons' | 'grounds'>;

export const explainedBy = (listed: Listed): Explained => ('end' in listed ? listed.end : listed.act);

export const explainedLabel = (listed: Listed): string =>
  'end' in listed ? endLabels[listed.end] : groundedActLabels[listed.act];

export const keyOf = (listed: Listed): string => `${explainedBy(listed)} ${listed.code}`;

/** What the town or the program calls it. */
export const nameOf = (listed: Listed): string => wordsOf(listed, listed.code, listed.label);

/** What the program calls what it counts as. */
export const countedName = (listed: Listed): string => wordsOf(listed, listed.countsAs, null);

const wordsOf = (listed: Listed, code: string, label: string | null): string =>
  'end' in listed ? reasonLabel(listed.end, code, label) : groundLabel(listed.act, code, label);

export const allOf = ({ reasons, grounds }: Lists): readonly Listed[] => [...reasons, ...grounds];

/** The lists with one of theirs changed, or one more. */
export const withListed = (lists: Lists, changed: Listed): Lists =>
  'end' in changed
    ? { ...lists, reasons: put(lists.reasons, changed) }
    : { ...lists, grounds: put(lists.grounds, changed) };

const put = <Item extends Listed>(items: readonly Item[], changed: Item): readonly Item[] => {
  const isKnown = items.some((item) => keyOf(item) === keyOf(changed));
  return isKnown ? items.map((item) => (keyOf(item) === keyOf(changed) ? changed : item)) : [...items, changed];
};
