import type { Given, PersonView, peopleEndpoints } from '@parcours/contracts';
import type { ContactWay } from '@parcours/domain/person';
import { shortDateLabel } from '@parcours/wording';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { today } from '../../ui/today.ts';

/** What has been typed of a person. */
export type PersonDraft = {
  readonly lastName: string;
  readonly firstName: string;
  readonly bornOn: string;
  readonly telephone: string;
  readonly secondTelephone: string;
  readonly email: string;
  readonly preferredContact: ContactWay | null;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
};

export const personDraftOf = ({ person }: Pick<PersonView, 'person'>): PersonDraft => ({
  lastName: person.lastName,
  firstName: person.firstName ?? '',
  bornOn: person.bornOn === null ? '' : shortDateLabel(person.bornOn),
  telephone: person.telephone ?? '',
  secondTelephone: person.secondTelephone ?? '',
  email: person.email ?? '',
  preferredContact: person.preferredContact,
  street: person.street ?? '',
  postalCode: person.postalCode ?? '',
  town: person.town ?? '',
});

/** The body as typed; the contract says what is wrong with it. */
export const personBody = (draft: PersonDraft): Given<typeof peopleEndpoints.correctPerson>['body']['person'] => ({
  ...draft,
  bornOn: blank(draft.bornOn) ? null : (readTypedDay(draft.bornOn, thisYear()) ?? draft.bornOn),
  email: blank(draft.email) ? null : draft.email.trim(),
});

/** Nobody is born later: « 84 » is 1984. */
export const thisYear = (): number => Number(today().slice(0, 4));

const blank = (text: string): boolean => text.trim() === '';

/** Null when nothing is written: it then lies in no area and outside none. */
export const writtenOrNull = (text: string): string | null => (blank(text) ? null : text.trim());
