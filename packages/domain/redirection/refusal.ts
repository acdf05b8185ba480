/** Why something about a redirection cannot be written. */
export const redirectionRefusalCodes = [
  'laterThanToday',
  'beforeFirstContact',
  'organisationNotNamed',
  'beforeRedirection',
] as const;
export type RedirectionRefusal = (typeof redirectionRefusalCodes)[number];
