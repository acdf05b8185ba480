import type { CivilDate } from '../calendar/index.ts';
import type { Medium } from '../request/index.ts';
import type { ExchangeRefusal } from './refusal.ts';

/** Who spoke or wrote first. */
export const directions = ['incoming', 'outgoing'] as const;
export type Direction = (typeof directions)[number];

/** With whom the service was in touch about a dossier. */
export const correspondents = ['person', 'lender', 'association', 'supplier', 'other'] as const;
export type Correspondent = (typeof correspondents)[number];

/** What was said, with whom: part of the dossier, and read by the person if they ask. */
export type ContactNote = {
  readonly happenedOn: CivilDate;
  readonly medium: Medium;
  readonly direction: Direction;
  readonly correspondent: Correspondent;
  /** Which association, supplier or other; null where the code says it all. */
  readonly correspondentName: string | null;
};

const named: readonly Correspondent[] = ['association', 'supplier', 'other'];

/** Whether the code alone does not say with whom. */
export const mustBeNamed = (correspondent: Correspondent): boolean => named.includes(correspondent);

/** Why a note cannot be kept; none when it can. */
export const contactNoteRefusals = (note: ContactNote, today: CivilDate): readonly ExchangeRefusal[] => [
  ...(note.happenedOn > today ? (['laterThanToday'] as const) : []),
  ...(mustBeNamed(note.correspondent) && note.correspondentName === null ? (['correspondentNotNamed'] as const) : []),
];
