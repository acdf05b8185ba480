import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { type EndKind, endKinds, type Position, type WaitingFor, waitingKinds } from '../path/index.ts';
import { positionOf } from '../path/testing/histories.ts';
import { walkTo } from '../path/testing/places.ts';
import { dueLetter } from './index.ts';
import type { LetterKind } from './letter.ts';

const today = civilDateOf('2016-06-01');
const opened = positionOf(walkTo.collection);

const waitingFor = (kind: WaitingFor): Position => {
  if (opened.state !== 'open') throw new Error('the walk ends in an open dossier');
  const appointmentOn = kind === 'appointment' ? civilDateOf('2016-06-10') : null;
  return { ...opened, waiting: { for: kind, since: civilDateOf('2016-04-01'), appointmentOn } };
};

const byWaiting: Readonly<Record<WaitingFor, LetterKind | null>> = {
  preScreening: null,
  appointmentDate: null,
  appointment: 'appointmentReminder',
  appointmentOutcome: null,
  assessment: null,
  clarification: null,
  pieceList: 'piecesRequest',
  pieces: 'piecesRequest',
  pieceCheck: null,
  dispatch: null,
  decision: null,
  postponedDecision: null,
  payout: 'granted',
  instalments: 'granted',
  interestRefund: null,
};

const byEnd: Readonly<Record<EndKind, LetterKind | null>> = {
  leftByPerson: null,
  turnedDownByTown: 'notEligible',
  refusedByLender: 'refused',
  redirected: 'redirection',
  informationOnly: null,
  administrative: null,
};

describe('the letter that is due', () => {
  it.each(waitingKinds)('while it waits for: %s', (kind) => {
    expect(dueLetter(waitingFor(kind), null, today)).toBe(byWaiting[kind]);
  });

  it.each(endKinds)('once closed: %s', (kind) => {
    if (opened.state !== 'open') throw new Error('the walk ends in an open dossier');
    const { waiting, ...known } = opened;
    const end = { kind, mainReason: 'other', otherReasons: [], text: null, redirectedTo: null } as const;
    const closed: Position = { ...known, state: 'closed', end, endedOn: waiting.since };
    expect(dueLetter(closed, null, today)).toBe(byEnd[kind]);
  });

  it.each([
    ['2016-03-31', 'piecesRequest'],
    ['2016-04-01', 'reminder'],
    ['2016-05-02', 'reminder'],
  ] as const)('for pieces already asked by a letter of %s: %s', (day, kind) => {
    expect(dueLetter(waitingFor('pieces'), civilDateOf(day), today)).toBe(kind);
  });
});
