import fc from 'fast-check';
import { addDays, civilDateOf, type PartialDate, partialDateOf } from '../../calendar/index.ts';
import {
  type Act,
  type Circumstances,
  decide,
  decideVoiding,
  type EndKind,
  endKinds,
  fold,
  type HistoryEntry,
  type PathEvent,
  type Position,
  reasonsByEnd,
} from '../index.ts';
import { acceptance } from './acceptance-table.ts';
import { endBecause, exampleActs, firstContact } from './histories.ts';
import { placeOf } from './places.ts';

/** What somebody tries to record: an act of the path, or to take an earlier event out. */
type Attempt = {
  readonly daysLater: number;
  readonly precision: 'day' | 'month' | 'year' | 'unknown';
  /** Tries an act that the place may not allow. */
  readonly isRash: boolean;
  readonly voids: boolean;
  readonly choice: number;
  readonly appointmentInDays: number;
  readonly endKind: EndKind;
  readonly reasonChoice: number;
};

export type Tried = {
  readonly before: readonly HistoryEntry[];
  readonly entry: HistoryEntry;
  readonly isAccepted: boolean;
};

/** A dossier after a series of attempts: its history holds the accepted ones only. */
export type Walk = { readonly history: readonly HistoryEntry[]; readonly tries: readonly Tried[] };

export const circumstances: Circumstances = { roles: ['agent'], today: civilDateOf('2018-01-15') };
const choices = 1_000;
const start = civilDateOf('2016-03-01');

const attempts: fc.Arbitrary<Attempt> = fc.record({
  daysLater: fc.integer({ min: -3, max: 20 }),
  precision: fc.constantFrom('day', 'day', 'day', 'month', 'year', 'unknown'),
  isRash: fc.constantFrom(false, false, false, true),
  voids: fc.constantFrom(false, false, false, false, false, false, false, true),
  choice: fc.nat({ max: choices - 1 }),
  appointmentInDays: fc.integer({ min: -2, max: 20 }),
  endKind: fc.constantFrom(...endKinds),
  reasonChoice: fc.nat({ max: choices - 1 }),
});

/** Walks of up to 25 attempts on days near each other; most of the attempts are accepted. */
export const walks: fc.Arbitrary<Walk> = walksOf({ mayVoid: true });
export const walksWithoutVoiding: fc.Arbitrary<Walk> = walksOf({ mayVoid: false });

function walksOf({ mayVoid }: { readonly mayVoid: boolean }): fc.Arbitrary<Walk> {
  return fc.array(attempts, { minLength: 1, maxLength: 25, size: 'max' }).map((list) => {
    let on = start;
    const opening: HistoryEntry = { sequence: 1, happenedOn: start, event: firstContact };
    return list.reduce<Walk>(
      (walk, attempt) => {
        on = addDays(on, attempt.daysLater);
        return tryOn(walk, { ...attempt, voids: attempt.voids && mayVoid }, on);
      },
      { history: [opening], tries: [] },
    );
  });
}

const tryOn = ({ history, tries }: Walk, attempt: Attempt, day: typeof start): Walk => {
  const position = fold(history);
  if (position === null || (position.state === 'finished' && !attempt.voids)) return { history, tries };
  const sequence = history.length + 1;
  const happenedOn = attempt.precision === 'unknown' ? null : blur(day, attempt.precision);
  const event = attempt.voids
    ? { kind: 'voided' as const, voidedSequence: 1 + (attempt.choice % sequence), why: 'erreur' }
    : actOf(attempt, position, day);
  const decision =
    event.kind === 'voided'
      ? decideVoiding(history, event.voidedSequence, circumstances)
      : decide(position, event, happenedOn, circumstances);
  const entry = { sequence, happenedOn, event };
  return {
    history: decision.isAccepted ? [...history, entry] : history,
    tries: [...tries, { before: history, entry, isAccepted: decision.isAccepted }],
  };
};

const blur = (day: typeof start, precision: 'day' | 'month' | 'year'): PartialDate =>
  partialDateOf(day.slice(0, { day: 10, month: 7, year: 4 }[precision]));

const actOf = (attempt: Attempt, position: Position, day: typeof start): Act => {
  const possible = acceptance.rows.filter((kind) => acceptance.cell(kind, placeOf(position)) === 'yes');
  const kinds = attempt.isRash ? acceptance.rows : possible;
  // Squared, so that the nearer steps of the path come more often than the far ones.
  const kind = kinds[Math.floor((attempt.choice / choices) ** 2 * kinds.length)] ?? 'closed';
  if (kind === 'appointmentGiven') {
    return { ...exampleActs[kind], appointmentOn: addDays(day, attempt.appointmentInDays) };
  }
  if (kind === 'closed') {
    const reasons = reasonsByEnd[attempt.endKind];
    return {
      kind,
      end: endBecause(attempt.endKind, reasons[attempt.reasonChoice % reasons.length] ?? 'other'),
      learnt: null,
    };
  }
  return exampleActs[kind];
};

/** The events of a history that nobody took out, in order. */
export const standing = (history: readonly HistoryEntry[]): readonly HistoryEntry<PathEvent>[] => {
  const taken = history.flatMap(({ event }) => (event.kind === 'voided' ? [event.voidedSequence] : []));
  return history.flatMap(({ event, ...line }) =>
    event.kind === 'voided' || taken.includes(line.sequence) ? [] : [{ ...line, event }],
  );
};
