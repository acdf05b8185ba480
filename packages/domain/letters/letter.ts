/** What a letter or message to the person is for; each has its template. */
export const letterKinds = [
  'piecesRequest',
  'reminder',
  'appointmentReminder',
  'notEligible',
  'granted',
  'refused',
  'redirection',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a template may name: facts of the dossier, in words. */
export const letterFields = [
  'personName',
  'reference',
  'project',
  'amount',
  'duration',
  'pieces',
  'deadline',
  'appointment',
  'appointmentPlace',
  'reason',
  'grantedAmount',
  'grantedDuration',
  'decisionOn',
  'redirectedTo',
  'agentName',
  'serviceContact',
  'today',
] as const;
export type LetterField = (typeof letterFields)[number];

/** How a letter leaves the service. */
export const letterWays = ['print', 'copy', 'email'] as const;
export type LetterWay = (typeof letterWays)[number];

/** Where a letter is: `sending` from the moment the mail server is spoken to until its answer is noted. */
export const letterStates = ['waiting', 'sending', 'sent', 'failed'] as const;
export type LetterState = (typeof letterStates)[number];

/**
 * Why a message did not leave: nobody's address is known, the mail server refused it, it could not be reached, or the
 * program was cut off while it spoke to it, so that nobody knows.
 */
export const letterFailures = ['noAddress', 'refusedByServer', 'unreachable', 'notKnown'] as const;
export type LetterFailure = (typeof letterFailures)[number];
