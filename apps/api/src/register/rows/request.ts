import { hash } from 'node:crypto';
import type { CanonicalRow, RegisterEntry } from '@parcours/domain/register';
import { searchable } from '@parcours/domain/text';

/** What a request of a register is known again by, in whatever file and whoever typed it. */
export type RequestIdentity = {
  /** SHA-256 of all that the row says: equal for the same row only. */
  readonly fingerprint: string;
  /** The number that the register gives it, folded; null when it gives none. */
  readonly number: string | null;
  /** Last and first name, folded. */
  readonly name: string;
  /** ISO 8601, to the day, month or year. */
  readonly firstContactOn: string;
};

type Facts = {
  readonly fingerprint: string;
  readonly number: string | null;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly firstContactOn: string;
};

export const identityOf = ({ fingerprint, number, lastName, firstName, firstContactOn }: Facts): RequestIdentity => ({
  fingerprint,
  number: number === null ? null : searchable(number),
  name: searchable(`${lastName} ${firstName ?? ''}`),
  firstContactOn,
});

export const fingerprintOf = (canonical: CanonicalRow): string => hash('sha256', JSON.stringify(canonical));

export const identityOfEntry = (entry: RegisterEntry, canonical: CanonicalRow): RequestIdentity =>
  identityOf({
    fingerprint: fingerprintOf(canonical),
    number: entry.number,
    lastName: entry.person.lastName,
    firstName: entry.person.firstName,
    firstContactOn: entry.firstContact.happenedOn,
  });
