import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, latestDay, type PartialDate } from '../calendar/index.ts';
import {
  type Act,
  appointmentsOf,
  decide,
  decideVoiding,
  fold,
  type HistoryEntry,
  isAtLeast,
  milestones,
  type PathEvent,
  type Position,
  rankOf,
  step,
  waitingRules,
} from './index.ts';
import { acceptance, leads } from './testing/acceptance-table.ts';
import { positionAfter } from './testing/histories.ts';
import { placeOf, places } from './testing/places.ts';
import { circumstances, standing, type Tried, type Walk, walks, walksWithoutVoiding } from './testing/walks.ts';

const always = (sentence: string, kind: fc.Arbitrary<Walk>, holds: (walk: Walk) => void) =>
  it(sentence, () => fc.assert(fc.property(kind, holds), { numRuns: 500 }));

const isAct = (event: HistoryEntry['event']): event is Act =>
  event.kind !== 'voided' && event.kind !== 'firstContactMade';

/** Whether days can be chosen that fit the dates and never go back. */
const canFollowEachOther = (dates: readonly (PartialDate | null | undefined)[]): boolean => {
  let notBefore = '';
  return dates.every((date) => {
    if (date === null || date === undefined) return true;
    notBefore = earliestDay(date) > notBefore ? earliestDay(date) : notBefore;
    return latestDay(date) >= notBefore;
  });
};

const positionsAlong = (history: readonly HistoryEntry[]): readonly Position[] =>
  history.map((_, index) => positionAfter(history.slice(0, index + 1)));

describe('the walks that these properties are tried on', () => {
  const sample = fc.sample(walks, { numRuns: 2_000, seed: 1 });
  const tries = sample.flatMap((walk) => walk.tries);

  it('are mostly accepted, and sometimes not', () => {
    const share = tries.filter(({ isAccepted }) => isAccepted).length / tries.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  it('record every act from every place where the table allows it', () => {
    const seen = new Set(
      tries.flatMap(({ before, entry: { event }, isAccepted }) =>
        isAccepted && isAct(event) ? [`${event.kind} from ${placeOf(positionAfter(before))}`] : [],
      ),
    );
    const allowed = places.flatMap((place) =>
      acceptance.rows.filter((kind) => acceptance.cell(kind, place) === 'yes').map((kind) => `${kind} from ${place}`),
    );
    expect([...seen].sort()).toEqual(allowed.sort());
  });

  it('take events out, also in the middle', () => {
    const voidings = tries.filter(({ entry, isAccepted }) => isAccepted && entry.event.kind === 'voided');
    const inTheMiddle = voidings.filter(
      ({ before, entry: { event } }) =>
        event.kind === 'voided' && event.voidedSequence !== standing(before).at(-1)?.sequence,
    );
    expect(inTheMiddle.length).toBeGreaterThan(100);
  });
});

describe('any series of accepted acts', () => {
  const obeysTheTable = ({ before, entry: { event, happenedOn } }: Tried) => {
    if (!isAct(event)) return;
    const position = positionAfter(before);
    expect(acceptance.cell(event.kind, placeOf(position))).toBe('yes');
    if (event.kind === 'reopened' || event.kind === 'clarificationAsked' || event.kind === 'decisionTold') return;
    const after = step(position, { event, happenedOn });
    expect(after.state).toBe(leads.cell(event.kind, 'state'));
    const written = (column: 'waiting' | 'stage', before: string) =>
      leads.cell(event.kind, column) === 'same' ? before : leads.cell(event.kind, column);
    const waitsBefore = position.state === 'open' ? position.waiting.for : '-';
    expect(after.state === 'open' ? after.waiting.for : '-').toBe(written('waiting', waitsBefore));
    if (after.state === 'open') expect(after.stage).toBe(written('stage', position.stage));
  };

  always('leads where the table says', walks, ({ tries }) => {
    for (const tried of tries.filter(({ isAccepted }) => isAccepted)) obeysTheTable(tried);
  });

  always('waits for something that belongs to its stage', walks, ({ history }) => {
    const position = positionAfter(history);
    if (position.state === 'open') expect(waitingRules[position.waiting.for].stage).toBe(position.stage);
  });

  always('has reached every milestone up to the furthest, and none beyond', walks, ({ history }) => {
    const { furthest, milestones: reached } = positionAfter(history);
    expect(milestones.filter((milestone) => reached[milestone])).toEqual(milestones.slice(0, rankOf(furthest) + 1));
  });

  always('dates milestones so that they never run backwards', walks, ({ history }) => {
    const { milestones: reached } = positionAfter(history);
    expect(canFollowEachOther(milestones.map((milestone) => reached[milestone]?.on))).toBe(true);
  });

  always('dates implied milestones never', walks, ({ history }) => {
    for (const reached of Object.values(positionAfter(history).milestones)) {
      if (reached.isImplied) expect(reached.on).toBeNull();
    }
  });

  always('has exactly one stage visit going on when open, the last one, and none otherwise', walks, ({ history }) => {
    const { state, stage, visits } = positionAfter(history);
    const goingOn = visits.filter(({ isOver }) => !isOver);
    expect(goingOn).toEqual(state === 'open' ? visits.slice(-1) : []);
    if (state === 'open') expect(goingOn[0]?.stage).toBe(stage);
  });

  always('visits stages on days that follow each other', walks, ({ history }) => {
    const { visits } = positionAfter(history);
    expect(canFollowEachOther(visits.flatMap(({ enteredOn, leftOn }) => [enteredOn, leftOn]))).toBe(true);
  });

  always('never falls back behind its furthest milestone', walksWithoutVoiding, ({ history }) => {
    positionsAlong(history).reduce((before, after) => {
      expect(isAtLeast(after.furthest, before.furthest)).toBe(true);
      return after;
    });
  });

  always('has a pending appointment exactly while it waits for one, and only the last', walks, ({ history }) => {
    const position = positionAfter(history);
    const pending = appointmentsOf(history).filter(({ outcome }) => outcome === 'pending');
    const waitsFor = position.state === 'open' ? position.waiting.appointmentOn : null;
    expect(pending.map(({ on }) => on)).toEqual(waitsFor === null ? [] : [waitsFor]);
    expect(pending.every((one) => one.sequence === appointmentsOf(history).at(-1)?.sequence)).toBe(true);
  });

  always('counts each loop once', walks, ({ history }) => {
    const happened = (kind: PathEvent['kind']) => standing(history).filter(({ event }) => event.kind === kind).length;
    expect(positionAfter(history).loops).toEqual({
      morePiecesAsked: happened('morePiecesAsked'),
      decisionsPutOff: happened('decisionPutOff'),
      appointmentsMissed: happened('appointmentMissed'),
      clarificationsAsked: happened('clarificationAsked'),
      appointmentsMoved: appointmentsOf(history).filter(({ outcome }) => outcome === 'moved').length,
      appointmentsCancelled: happened('appointmentCancelled'),
      reopenings: happened('reopened'),
    });
  });

  always('folds as it does step by step', walks, ({ history }) => {
    let position: Position | null = null;
    for (const entry of standing(history)) position = step(position, entry);
    expect(fold(history)).toEqual(position);
  });
});

describe('taking an event out', () => {
  const acceptedAgain = (history: readonly HistoryEntry[]): readonly boolean[] => {
    const remaining = standing(history);
    return remaining.slice(1).map(({ event, happenedOn }, index) => {
      const position = positionAfter(remaining.slice(0, index + 1));
      return isAct(event) && decide(position, event, happenedOn, circumstances).isAccepted;
    });
  };
  const without = (history: readonly HistoryEntry[], sequence: number): readonly HistoryEntry[] => [
    ...history,
    {
      sequence: history.length + 1,
      happenedOn: null,
      event: { kind: 'voided', voidedSequence: sequence, why: 'erreur' },
    },
  ];

  always('the last act gives back the position before', walks, ({ tries }) => {
    for (const { before, entry } of tries.filter((tried) => tried.isAccepted && isAct(tried.entry.event))) {
      const after = [...before, entry];
      expect(decideVoiding(after, entry.sequence, circumstances)).toEqual({ isAccepted: true });
      expect(fold(without(after, entry.sequence))).toEqual(fold(before));
    }
  });

  always('leaves a history that would be accepted again from the start', walks, ({ history }) => {
    expect(acceptedAgain(history)).not.toContain(false);
  });

  always('is accepted exactly when what remains would be', walks, ({ history }) => {
    for (const { sequence } of standing(history).slice(1)) {
      const remainsAcceptable = !acceptedAgain(without(history, sequence)).includes(false);
      expect(decideVoiding(history, sequence, circumstances).isAccepted).toBe(remainsAcceptable);
    }
  });
});
