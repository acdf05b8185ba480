/** Why something about exchanges cannot be written. */
export const exchangeRefusals = [
  'laterThanToday',
  'correspondentNotNamed',
  'emailNotConfigured',
  'noEmailAddress',
] as const;
export type ExchangeRefusal = (typeof exchangeRefusals)[number];
