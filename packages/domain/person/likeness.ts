import { areNearly, searchable, telephoneDigits } from '../text/index.ts';

/**
 * What two records can have in common, from which they may be one person, the surest first. `near`: a typing error
 * apart, as searching forgives. A name without a birth date is one that no other date contradicts.
 */
export const likenesses = ['nameAndBirth', 'telephone', 'email', 'nearNameAndBirth', 'name', 'nearName'] as const;
export type Likeness = (typeof likenesses)[number];

/** How sure it is that two records are one person; only somebody who asks them knows. */
export const surenesses = ['almostSure', 'likely', 'possible'] as const;
export type Sureness = (typeof surenesses)[number];

const surenessOfEach: Readonly<Record<Likeness, Sureness>> = {
  nameAndBirth: 'almostSure',
  telephone: 'almostSure',
  email: 'almostSure',
  nearNameAndBirth: 'likely',
  name: 'possible',
  nearName: 'possible',
};

/** How sure the surest of these makes it; null without any. */
export const surenessOf = (found: readonly Likeness[]): Sureness | null =>
  surenesses.find((sureness) => found.some((likeness) => surenessOfEach[likeness] === sureness)) ?? null;

export type Describable = {
  readonly lastName: string;
  readonly firstName: string | null;
  readonly bornOn: string | null;
  readonly telephone: string | null;
  readonly secondTelephone: string | null;
  readonly email: string | null;
};

/** Fewer digits than these are no telephone number yet. */
const leastDigits = 9;

/** A name as it is compared and sorted: whatever accents, case and hyphens. */
export const nameKey = ({ lastName, firstName }: Pick<Describable, 'lastName' | 'firstName'>): string =>
  searchable([lastName, firstName ?? ''].join(' '));

/** The numbers by which somebody is told from others, as dialled in France. */
export const telephonesOf = ({
  telephone,
  secondTelephone,
}: Pick<Describable, 'telephone' | 'secondTelephone'>): readonly string[] =>
  [telephone, secondTelephone]
    .map((number) => telephoneDigits(number ?? ''))
    .filter((digits) => digits.length >= leastDigits);

/** The address by which somebody is told from others; null without one. */
export const emailKey = ({ email }: Pick<Describable, 'email'>): string | null => {
  const address = searchable(email ?? '');
  return address.includes('@') ? address : null;
};

/** What two records have in common; nothing: no reason to take them for one person. */
export const likenessesOf = (one: Describable, other: Describable): readonly Likeness[] => {
  const numbers = telephonesOf(other);
  const isSameName = searchable(one.lastName) !== '' && nameKey(one) === nameKey(other);
  const isNearName = !isSameName && areNamesNear(one, other);
  const isSameBirth = one.bornOn !== null && one.bornOn === other.bornOn;
  // A name alone says little when a first name is missing.
  const areNamed = (one.bornOn === null || other.bornOn === null) && isFullyNamed(one) && isFullyNamed(other);
  const isAlike: Readonly<Record<Likeness, boolean>> = {
    nameAndBirth: isSameName && isSameBirth,
    nearNameAndBirth: isNearName && isSameBirth,
    name: isSameName && areNamed,
    nearName: isNearName && areNamed,
    telephone: telephonesOf(one).some((number) => numbers.includes(number)),
    email: emailKey(one) !== null && emailKey(one) === emailKey(other),
  };
  return likenesses.filter((likeness) => isAlike[likeness]);
};

/** Both names as one word each: a hyphen more or less is no other name. */
const namesOf = ({ lastName, firstName }: Describable): readonly [string, string] => [
  searchable(lastName).replaceAll(' ', ''),
  searchable(firstName ?? '').replaceAll(' ', ''),
];

const isFullyNamed = (one: Describable): boolean => namesOf(one).every((name) => name !== '');

/** Almost the same last and first name, or each in the place of the other. */
const areNamesNear = (one: Describable, other: Describable): boolean => {
  const [last, first] = namesOf(one);
  const [otherLast, otherFirst] = namesOf(other);
  const isAsTyped = areNearly(last, otherLast) && areNearly(first, otherFirst);
  return last !== '' && (isAsTyped || (areNearly(last, otherFirst) && areNearly(first, otherLast)));
};

/** What two people have in common, each by any of the records that were found to be theirs. */
export const likenessesBetween = (
  ones: readonly Describable[],
  others: readonly Describable[],
): readonly Likeness[] => {
  const found = ones.flatMap((one) => others.flatMap((other) => likenessesOf(one, other)));
  return likenesses.filter((likeness) => found.includes(likeness));
};
