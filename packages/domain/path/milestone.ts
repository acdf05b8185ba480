/** What a dossier can have reached, in order. A later milestone implies all earlier ones. */
export const milestones = [
  'firstContact',
  'preScreened',
  'appointmentHeld',
  'foundEligible',
  'fileComplete',
  'submitted',
  'decided',
  'granted',
  'paidOut',
  'repaid',
] as const;
export type Milestone = (typeof milestones)[number];

/** Position in the order, from 0. */
export const rankOf = (milestone: Milestone): number => milestones.indexOf(milestone);

export const isAtLeast = (reached: Milestone, milestone: Milestone): boolean => rankOf(reached) >= rankOf(milestone);

/** The milestone that follows, null after the last. */
export const nextMilestone = (milestone: Milestone): Milestone | null => milestones[rankOf(milestone) + 1] ?? null;

/** Where a dossier stands between two milestones, in order. */
export const stages = [
  'contact',
  'appointment',
  'assessment',
  'collection',
  'dispatch',
  'lender',
  'payout',
  'repayment',
] as const;
export type Stage = (typeof stages)[number];

/** The milestone that opens each stage. `decided` opens none: a decision grants or ends. */
export const openedBy = {
  contact: 'firstContact',
  appointment: 'preScreened',
  assessment: 'appointmentHeld',
  collection: 'foundEligible',
  dispatch: 'fileComplete',
  lender: 'submitted',
  payout: 'granted',
  repayment: 'paidOut',
} as const satisfies Record<Stage, Milestone>;

/** The stage that a milestone opens, null for `decided` and `repaid`. */
export const stageOpenedBy = (milestone: Milestone): Stage | null =>
  stages.find((stage) => openedBy[stage] === milestone) ?? null;
