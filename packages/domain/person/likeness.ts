import { searchable, telephoneDigits } from '../text/index.ts';

/** What two records can have in common, from which they may be one person. */
export const likenesses = ['nameAndBirth', 'telephone', 'email'] as const;
export type Likeness = (typeof likenesses)[number];

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
  const isAlike: Readonly<Record<Likeness, boolean>> = {
    nameAndBirth:
      one.bornOn !== null &&
      one.bornOn === other.bornOn &&
      searchable(one.lastName) !== '' &&
      nameKey(one) === nameKey(other),
    telephone: telephonesOf(one).some((number) => numbers.includes(number)),
    email: emailKey(one) !== null && emailKey(one) === emailKey(other),
  };
  return likenesses.filter((likeness) => isAlike[likeness]);
};

/** What two people have in common, each by any of the records that were found to be theirs. */
export const likenessesBetween = (
  ones: readonly Describable[],
  others: readonly Describable[],
): readonly Likeness[] => {
  const found = ones.flatMap((one) => others.flatMap((other) => likenessesOf(one, other)));
  return likenesses.filter((likeness) => found.includes(likeness));
};
