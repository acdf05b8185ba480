import { type Owner, owners } from '../../path/index.ts';
import type { OwnerDays } from '../history/spells.ts';

/** The days of a cohort, all dossiers summed. */
export type OwnerDaysCount = {
  readonly dossiers: number;
  readonly days: OwnerDays;
  /** Of the person's days, those of the instalments. */
  readonly repaymentDays: number;
  /** Dossiers of which some days cannot be counted. */
  readonly leftOut: number;
};

export type OwnerTimes = {
  readonly dossiers: number;
  readonly leftOut: number;
  /** Without the repayment of the loan: the shares sum to 1, unless there are no days. */
  readonly request: readonly OwnerTime[];
  /** Every day: the shares sum to 1 too. */
  readonly whole: readonly OwnerTime[];
};

export type OwnerTime = {
  readonly owner: Owner;
  readonly days: number;
  /** Of all days, from 0 to 1; null when there are none. */
  readonly share: number | null;
};

/** To whom each day between first contact and end belonged, every owner in order. */
export const ownerTimesOf = ({ dossiers, days, repaymentDays, leftOut }: OwnerDaysCount): OwnerTimes => ({
  dossiers,
  leftOut,
  whole: shared(days),
  request: shared({ ...days, person: days.person - repaymentDays, department: 0 }),
});

const shared = (days: OwnerDays): readonly OwnerTime[] => {
  const all = owners.reduce((sum, owner) => sum + days[owner], 0);
  return owners.map((owner) => ({ owner, days: days[owner], share: all === 0 ? null : days[owner] / all }));
};
