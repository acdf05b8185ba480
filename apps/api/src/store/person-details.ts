import {
  contactWay,
  type PersonDetails,
  type PersonFieldChange,
  personFieldChange,
  personFields,
} from '@parcours/contracts';
import { z } from 'zod';
import type { Prisma } from '../database/generated/client.ts';
import { dayOrNull } from './situation.ts';

type StoredPerson = Omit<PersonDetails, 'bornOn' | 'preferredContact'> & {
  readonly bornOn: Date | null;
  readonly preferredContact: string | null;
};

/** Who somebody is and how to reach them, as stored: an old register says what it says. */
export const detailsOf = (person: StoredPerson): PersonDetails => ({
  lastName: person.lastName,
  firstName: person.firstName,
  bornOn: dayOrNull(person.bornOn),
  telephone: person.telephone,
  secondTelephone: person.secondTelephone,
  email: person.email,
  preferredContact: contactWay.nullable().parse(person.preferredContact),
  street: person.street,
  postalCode: person.postalCode,
  town: person.town,
});

/** Each field that differs, with what it said before and says now. */
export const changedFields = (before: PersonDetails, after: PersonDetails): PersonFieldChange[] =>
  personFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));

/** As it is stored. */
export const storedFields = (fields: readonly PersonFieldChange[]): Prisma.InputJsonArray =>
  fields.map(({ field, before, after }) => ({ field, before, after }));

/** What each field said before and after, as it was stored. */
export const fieldsStored = (fields: Prisma.JsonValue): readonly PersonFieldChange[] =>
  z.array(personFieldChange).parse(fields);
