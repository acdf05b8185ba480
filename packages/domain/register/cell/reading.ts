/** What is wrong with one cell on its own, with the facts that its sentence needs. */
export type CellProblem =
  | { readonly code: 'missing' }
  | { readonly code: 'notADate' }
  | { readonly code: 'noSuchDay' }
  | { readonly code: 'yearOutOfRange'; readonly earliest: number; readonly latest: number }
  | { readonly code: 'notAnAmount' }
  | { readonly code: 'amountTooLarge'; readonly mostCents: number }
  | { readonly code: 'notADuration' }
  | { readonly code: 'durationTooLong'; readonly mostMonths: number }
  | { readonly code: 'notYesOrNo' }
  | { readonly code: 'unknownDecision' }
  | { readonly code: 'textTooLong'; readonly mostCharacters: number };

/** A cell understood, null when it says nothing; or what is wrong with it. */
export type Reading<Value> =
  | { readonly isRead: true; readonly value: Value | null }
  | { readonly isRead: false; readonly problem: CellProblem };

export const read = <Value>(value: Value): Reading<Value> => ({ isRead: true, value });

/** Nothing was typed. */
export const nothing: Reading<never> = { isRead: true, value: null };

export const unreadable = (problem: CellProblem): Reading<never> => ({ isRead: false, problem });
