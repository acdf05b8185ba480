import type { exchangeEndpoints, Given } from '@parcours/contracts';
import type { Correspondent, Direction } from '@parcours/domain/exchanges';
import type { Medium } from '@parcours/domain/request';
import { shortDateLabel } from '@parcours/wording';
import { v4 as newId } from 'uuid';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { today } from '../../../ui/today.ts';

/** What has been typed of a note of contact. */
export type ContactNoteDraft = {
  /** Another one for each change, so that only the very same form is taken for a repetition. */
  readonly id: string;
  readonly day: string;
  readonly medium: Medium;
  readonly direction: Direction;
  readonly correspondent: Correspondent;
  readonly name: string;
  readonly text: string;
};

/** Most often the person has just called. */
export const emptyContactNote = (): ContactNoteDraft => ({
  id: newId(),
  day: shortDateLabel(today()),
  medium: 'telephone',
  direction: 'incoming',
  correspondent: 'person',
  name: '',
  text: '',
});

export const changed = (draft: ContactNoteDraft, change: Partial<ContactNoteDraft>): ContactNoteDraft => ({
  ...draft,
  ...change,
  id: newId(),
});

/** The body as typed; the contract says what is wrong with it. */
export const contactNoteBody = ({
  day,
  name,
  ...draft
}: ContactNoteDraft): Given<typeof exchangeEndpoints.addContactNote>['body'] => ({
  ...draft,
  happenedOn: readTypedDay(day) ?? day,
  correspondentName: name,
});
