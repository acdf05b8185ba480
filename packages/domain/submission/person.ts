import { type PersonField, personFields } from './gap.ts';

/** What is known of a person, as the lender's form asks it; blank is not known. */
export type KnownOfPerson = {
  readonly firstName: string | null;
  readonly bornOn: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
};

export const missingPersonFields = ({ telephone, email, ...person }: KnownOfPerson): readonly PersonField[] => {
  const known = { ...person, contact: telephone?.trim() || email };
  return personFields.filter((field) => !known[field]?.trim());
};
