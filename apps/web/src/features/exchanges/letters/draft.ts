import type { ListedLetterTemplate } from '@parcours/contracts';
import { fieldsOf, type LetterFacts, type LetterKind, render } from '@parcours/domain/letters';
import { letterFieldNames, partialDateLabel, typeset } from '@parcours/wording';
import { v4 as newId } from 'uuid';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';

/** What has been chosen and typed of a letter. */
export type LetterDraft = {
  /** Another one for each change, so that only the very same letter is taken for a repetition. */
  readonly id: string;
  readonly kind: LetterKind;
  /** As typed: the day that the text may name. */
  readonly deadline: string;
  /** What was typed over the template; null while the template says it all. */
  readonly typed: { readonly subject: string; readonly text: string } | null;
};

export const changed = (draft: LetterDraft, change: Partial<LetterDraft>): LetterDraft => ({
  ...draft,
  ...change,
  id: newId(),
});

type Template = ListedLetterTemplate['current'];

/** What the letter says: the template with the facts in their places, or what was typed over it. */
export const wordsOf = ({ typed, deadline }: LetterDraft, { subject, body }: Template, facts: LetterFacts) => {
  if (typed !== null) return typed;
  const day = readTypedDay(deadline);
  const known = day === null ? facts : { ...facts, deadline: partialDateLabel(day) };
  const read = (template: string) => typeset(render(template, known, letterFieldNames));
  return { subject: read(subject), text: read(body) };
};

export const namesDeadline = ({ subject, body }: Template): boolean =>
  fieldsOf(`${subject}\n${body}`, letterFieldNames).includes('deadline');
