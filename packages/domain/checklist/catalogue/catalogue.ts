import { addDays, addMonths, type CivilDate } from '../../calendar/index.ts';
import type { Condition } from './condition.ts';

/** What a piece is about, in the order of the pack. */
export const pieceGroups = [
  'identity',
  'home',
  'income',
  'bank',
  'charges',
  'overIndebtedness',
  'project',
  'letter',
] as const;
export type PieceGroup = (typeof pieceGroups)[number];

/** How old a paper may be: less than so many months or days since the date on it. */
export type Validity = { readonly count: number; readonly unit: 'months' | 'days' };

/** One kind of paper. Its code never changes; what it asks for may, with the catalogue. */
export type PieceDefinition = {
  readonly code: string;
  /** How many are expected: 3 for the last three payslips. At least 1. */
  readonly copies: number;
  /** Null when its age does not matter; the paper may still carry an end of its own. */
  readonly validity: Validity | null;
  /** No longer asked of anybody; a dossier to which it happened keeps it in sight. */
  readonly isWithdrawn?: boolean | undefined;
  /** What the town calls it and where one gets it, in French; null or left out: as the program says. */
  readonly name?: string | null | undefined;
  readonly whereToGet?: string | null | undefined;
};

/** One way to meet a need: all of its pieces. `when` closes it to whom it does not concern; empty: open to all. */
export type WayDefinition = { readonly pieces: readonly string[]; readonly when: readonly Condition[] };

/** Something to prove. One way is enough; `when` says to whom it applies, empty: to all. */
export type NeedDefinition = {
  readonly code: string;
  readonly group: PieceGroup;
  readonly when: readonly Condition[];
  readonly ways: readonly WayDefinition[];
};

/** What the lender wants to see, from one day on. Needs and pieces stand in the order of the pack. */
export type Catalogue = {
  readonly effectiveFrom: CivilDate;
  /** How many days ahead to say that a paper will be too old. */
  readonly expiryNoticeDays: number;
  readonly needs: readonly NeedDefinition[];
  readonly pieces: readonly PieceDefinition[];
};

/** The catalogue in force that day, whatever the order of the list; null before the first. */
export const catalogueOn = (catalogues: readonly Catalogue[], day: CivilDate): Catalogue | null =>
  catalogues
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<Catalogue | null>(
      (latest, catalogue) => (latest !== null && latest.effectiveFrom > catalogue.effectiveFrom ? latest : catalogue),
      null,
    );

/** The last day on which a paper issued that day is young enough: *moins de 3 mois* ends the day before 3 months. */
export const lastDayOfValidity = (issuedOn: CivilDate, { count, unit }: Validity): CivilDate =>
  addDays(unit === 'months' ? addMonths(issuedOn, count) : addDays(issuedOn, count), -1);
