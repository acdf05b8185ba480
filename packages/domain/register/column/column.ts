/** What the product can take over from a register, in the order of the path. */
export const columns = [
  'number',
  'firstContactOn',
  'lastName',
  'firstName',
  'bornOn',
  'telephone',
  'town',
  'channel',
  'project',
  'amount',
  'duration',
  'appointmentOn',
  'attended',
  'eligible',
  'reason',
  'fileCompleteOn',
  'submittedOn',
  'decision',
  'decidedOn',
  'grantedAmount',
  'paidOutOn',
  'redirectedTo',
  'remarks',
] as const;
export type Column = (typeof columns)[number];

/** Without these a row says neither who nor when. */
export const requiredColumns = ['firstContactOn', 'lastName'] as const satisfies readonly Column[];
