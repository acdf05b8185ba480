import type { CivilDate, PartialDate } from '../../calendar/index.ts';
import type { Act, FirstContact, HappenedOn, HistoryEntry, PathEvent } from '../../path/index.ts';

/** Who a row is about; null where the register does not say. */
export type RegisterPerson = {
  readonly lastName: string;
  readonly firstName: string | null;
  /** Null too when the register knows only a month or a year. */
  readonly bornOn: CivilDate | null;
  readonly telephone: string | null;
  readonly town: string | null;
};

/** A row understood: the dossier it opens and every act it implies, in order, accepted by the path's own rules. */
export type RegisterEntry = {
  /** The number the register gives it; null when it gives none. */
  readonly number: string | null;
  readonly person: RegisterPerson;
  readonly firstContact: { readonly event: FirstContact; readonly happenedOn: PartialDate };
  readonly acts: readonly { readonly act: Act; readonly happenedOn: HappenedOn }[];
  readonly remarks: string | null;
};

/** The history that an entry gives its dossier, numbered from 1. */
export const historyOf = ({ firstContact, acts }: RegisterEntry): readonly HistoryEntry<PathEvent>[] => [
  { sequence: 1, happenedOn: firstContact.happenedOn, event: firstContact.event },
  ...acts.map(({ act, happenedOn }, index) => ({ sequence: index + 2, happenedOn, event: act })),
];
