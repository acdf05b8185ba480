import { type PersonField, type PersonView, personFields } from '@parcours/contracts';
import { type PersonDraft, personDraftOf } from './draft.ts';

export type Difference = { readonly field: PersonField; readonly stored: string | null; readonly typed: string | null };

/** What is on screen and not what is stored now, field by field. */
export const differences = (typed: PersonDraft, view: Pick<PersonView, 'person'>): readonly Difference[] => {
  const stored = personDraftOf(view);
  return personFields
    .filter((field) => (typed[field] ?? '').trim() !== (stored[field] ?? '').trim())
    .map((field) => ({ field, stored: stored[field], typed: typed[field] }));
};
