import type { CivilDate } from '../calendar/index.ts';
import { type EndKind, type Position, type WaitingFor, waitingOn } from '../path/index.ts';
import type { LetterKind } from './letter.ts';

const ofWaiting: Readonly<Partial<Record<WaitingFor, LetterKind>>> = {
  appointment: 'appointmentReminder',
  pieceList: 'piecesRequest',
  pieces: 'piecesRequest',
  payout: 'granted',
  instalments: 'granted',
};

const ofEnd: Readonly<Partial<Record<EndKind, LetterKind>>> = {
  turnedDownByTown: 'notEligible',
  refusedByLender: 'refused',
  redirected: 'redirection',
};

/**
 * The letter that a person most likely waits for as the dossier stands.
 * @param requestedOn the day of the last letter that asked for pieces; null without one
 * @returns null when nothing in particular is due
 */
export const dueLetter = (position: Position, requestedOn: CivilDate | null, today: CivilDate): LetterKind | null => {
  if (position.state === 'closed') return ofEnd[position.end.kind] ?? null;
  if (position.state !== 'open') return null;
  const { for: waiting, since } = waitingOn(position.waiting, today);
  const isAsked = requestedOn !== null && requestedOn >= (since ?? '');
  return waiting === 'pieces' && isAsked ? 'reminder' : (ofWaiting[waiting] ?? null);
};
