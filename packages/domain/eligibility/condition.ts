import type { Reason } from '../path/index.ts';

/** What the scheme asks of a person and a request, in the order in which a screen and a report list them. */
export const conditions = [
  'ofAge',
  'livesInArea',
  'amountInRange',
  'durationInRange',
  'projectFinanceable',
  'noBankCredit',
  'carriesInstalment',
  'noOverIndebtedness',
  'noPaymentIncident',
  'rightOfResidence',
  'ordinaryAidsFirst',
  'agreesToAccompaniment',
  'agreesToTransmission',
] as const;
export type Condition = (typeof conditions)[number];

/**
 * What a condition weighs: `blocking` must pass before a dossier is found eligible; `advisory` is an aid to judgement
 * that a person may set aside by saying why; `informative` is worth knowing and decides nothing.
 */
export const conditionKinds = ['blocking', 'advisory', 'informative'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** The coded reason with which the town turns a dossier down on a condition; null when no reason of its own exists. */
export const reasonOfFailing = {
  ofAge: 'underAge',
  livesInArea: 'outOfArea',
  amountInRange: 'amountOutOfRange',
  durationInRange: 'durationOutOfRange',
  projectFinanceable: 'projectNotFinanceable',
  noBankCredit: 'bankCreditPossible',
  carriesInstalment: 'cannotCarryInstalment',
  noOverIndebtedness: 'overIndebtedness',
  noPaymentIncident: null,
  rightOfResidence: 'noRightOfResidence',
  ordinaryAidsFirst: 'ordinaryAidFirst',
  agreesToAccompaniment: 'consentRefused',
  agreesToTransmission: 'consentRefused',
} as const satisfies Record<Condition, Reason<'turnedDownByTown'> | null>;
