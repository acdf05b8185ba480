import { noFacts } from '@parcours/domain/eligibility';
import { readObject } from '../../api/resume-draft.ts';
import { readTypedAmount } from '../../ui/fields/typed-amount.ts';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { blank, bodyOf, draftOf, notSaved, type SituationDraft, type Stored } from './draft.ts';

const nobody: Stored = {
  person: {
    lastName: '',
    firstName: null,
    bornOn: null,
    telephone: null,
    secondTelephone: null,
    preferredContact: null,
    email: null,
    street: null,
    postalCode: null,
    town: null,
  },
  facts: noFacts,
};

/** What is typed and says nothing yet, such as half a date or half an amount: the situation cannot hold it. */
export const unreadable = (typed: SituationDraft, saved: Stored): Partial<SituationDraft> =>
  Object.fromEntries(
    Object.entries(notSaved(typed, draftOf(saved))).filter(
      ([field, value]) => isHalfTyped(value) || saysNothing({ ...draftOf(nobody), [field]: value }),
    ),
  );

const saysNothing = (typed: SituationDraft): boolean =>
  JSON.stringify(bodyOf(typed, nobody)) === JSON.stringify(bodyOf(draftOf(nobody), nobody));

/** A sum of a list, or the day on which a consent is taken back. */
const isHalfTyped = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isHalfTyped);
  if (typeof value !== 'object' || value === null) return false;
  const { amount, withdrawnOn } = readObject(JSON.stringify(value));
  return (
    (typeof amount === 'string' && !blank(amount) && readTypedAmount(amount) === null) ||
    (typeof withdrawnOn === 'string' && !blank(withdrawnOn) && readTypedDay(withdrawnOn) === null)
  );
};
