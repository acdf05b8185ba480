import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../index.ts';
import { ended, oldRegister, outcomeCounts, stillOpen } from '../testing/counts.ts';
import { durationCounts } from '../testing/durations.ts';
import { exactly, leverOf } from './lever.ts';
import { shareInHalfTheTime } from './sooner.ts';
import { type HeldByConditions, type PieceWait, whatIf } from './what-if.ts';

const walked = (counts: typeof oldRegister) =>
  counts.map((count) => ({ ...count, walked: count.furthest === 'firstContact' ? '0' : '01' }));

/** 20 came and have an outcome: 5 granted. 8 came and wait. 6 did not come, 3 missed one and lost touch. */
const cohort = [
  { ...ended('appointmentHeld', 'turnedDownByTown', 'cannotCarryInstalment', 15), walked: '012' },
  { ...stillOpen('paidOut', 5), walked: '012345678' },
  { ...stillOpen('foundEligible', 8), walked: '0123' },
  { ...ended('preScreened', 'leftByPerson', 'didNotCome', 6), walked: '01' },
  { ...ended('preScreened', 'leftByPerson', 'lostTouch', 3), walked: '01m' },
  { ...ended('preScreened', 'leftByPerson', 'lostTouch', 4), walked: '01' },
  { ...ended('preScreened', 'redirected', 'association', 2), walked: '01m' },
];

describe('if every appointment had been kept', () => {
  it('those who missed theirs go on as those who came, whose outcome is known', () => {
    const { appointments } = whatIf(cohort, [], []);
    const { low = 0, high = 0 } = wilsonInterval(5, 20) ?? {};
    expect(appointments.parts).toMatchObject([
      {
        reaching: 'appointmentHeld',
        dossiers: { expected: 9, low: 9, high: 9 },
        onwards: { k: 5, n: 20 },
        undecided: 8,
      },
    ]);
    expect(appointments.more?.expected).toBeCloseTo(9 / 4, 12);
    expect(appointments.more?.low).toBeCloseTo(9 * low, 12);
    expect(appointments.more?.high).toBeCloseTo(9 * high, 12);
  });

  it('a reason of the town counts as the one of the program that it stands for', () => {
    const ofTheTown = { ...ended('preScreened', 'leftByPerson', 'other', 1), mainReason: 'added-1', walked: '01' };
    const expected = (countsAs: string) =>
      whatIf([...cohort, { ...ofTheTown, countsAs }], [], []).appointments.parts[0]?.dossiers.expected;
    expect([expected('didNotCome'), expected('other')]).toEqual([10, 9]);
  });

  it('says of the old register what its 21 absences cost', () => {
    const { appointments } = whatIf(walked(oldRegister), [], []);
    expect(appointments.parts).toMatchObject([{ dossiers: { expected: 21 }, onwards: { k: 7, n: 67 } }]);
    expect(appointments.more?.expected).toBeCloseTo((21 * 7) / 67, 12);
  });

  it('says nothing where fewer than 10 came and have an outcome, and nothing of nobody', () => {
    const few = cohort.map((count) => ({ ...count, dossiers: Math.min(count.dossiers, 2) }));
    expect(whatIf(few, [], []).appointments).toMatchObject({ untold: 4, more: null });
    expect(whatIf([], [], [])).toEqual({
      appointments: { parts: [], untold: 0, more: null },
      conditions: [],
      pieces: [],
    });
  });
});

describe('if one condition had been lifted', () => {
  const failing = (condition: 'ofAge' | 'livesInArea' | 'carriesInstalment', verdict: 'fail' | 'unknown' = 'fail') =>
    ({ condition, kind: condition === 'carriesInstalment' ? 'advisory' : 'blocking', verdict }) as const;
  const held: readonly HeldByConditions[] = [
    { furthest: 'preScreened', notPassed: [failing('livesInArea')], dossiers: 4 },
    { furthest: 'preScreened', notPassed: [failing('livesInArea'), failing('carriesInstalment')], dossiers: 1 },
    { furthest: 'preScreened', notPassed: [failing('livesInArea'), failing('ofAge')], dossiers: 7 },
    { furthest: 'preScreened', notPassed: [failing('livesInArea'), failing('ofAge', 'unknown')], dossiers: 2 },
    { furthest: 'preScreened', notPassed: [], dossiers: 3 },
    { furthest: 'firstContact', notPassed: null, dossiers: 9 },
  ];

  it('only those whom it alone turned down go on, from where they stopped', () => {
    const { conditions } = whatIf(cohort, held, []);
    expect(conditions).toHaveLength(1);
    expect(conditions).toMatchObject([
      {
        condition: 'livesInArea',
        parts: [{ reaching: 'appointmentHeld', dossiers: { expected: 5 }, onwards: { k: 5, n: 20 } }],
        untold: 0,
      },
    ]);
    expect(conditions[0]?.more?.expected).toBeCloseTo(5 / 4, 12);
  });
});

describe('if one piece had been obtained in half the time', () => {
  /** Of 20 that took longer than 10 days, 8 came by the 20th; 12 later. */
  const waits = (missing: number, days: number | null = 10): readonly PieceWait[] => [
    { piece: 'payslips', days: 4, isObtained: true, isWhatWasMissing: false, dossiers: 30 },
    { piece: 'payslips', days: 15, isObtained: true, isWhatWasMissing: false, dossiers: 5 },
    { piece: 'payslips', days: 20, isObtained: true, isWhatWasMissing: false, dossiers: 3 },
    { piece: 'payslips', days: 21, isObtained: true, isWhatWasMissing: false, dossiers: 12 },
    { piece: 'payslips', days, isObtained: false, isWhatWasMissing: true, dossiers: missing },
  ];
  const complete = [
    { ...ended('decided', 'refusedByLender', 'debt', 8), walked: '0123456' },
    { ...stillOpen('paidOut', 12), walked: '012345678' },
  ];

  it('8 in 20 of those who waited for it alone would have had it, and gone on as complete files do', () => {
    const [payslips] = whatIf(complete, [], waits(5)).pieces;
    expect(payslips?.parts).toMatchObject([{ reaching: 'fileComplete', onwards: { k: 12, n: 20 } }]);
    expect(payslips?.parts[0]?.dossiers.expected).toBeCloseTo(5 * (8 / 20), 12);
    expect(payslips?.more?.expected).toBeCloseTo(5 * (8 / 20) * (12 / 20), 12);
  });

  it('says nothing of a piece that was never asked, or where fewer than 10 waited longer', () => {
    expect(whatIf(complete, [], waits(5, null)).pieces).toMatchObject([{ untold: 5, more: null, parts: [] }]);
    expect(whatIf(complete, [], waits(5, 30)).pieces).toMatchObject([{ untold: 5, more: null, parts: [] }]);
    expect(whatIf(complete, [], waits(0)).pieces).toEqual([]);
  });

  it('is a share whose interval holds it, and more of the time already waited never takes it out of 0 to 1', () => {
    const twelve = { days: 70, ended: 0, censored: 12 };
    fc.assert(
      fc.property(durationCounts, fc.nat({ max: 60 }), (counts, days) => {
        const share = shareInHalfTheTime(days, [...counts, twelve]);
        if (share === null) throw new Error('12 are followed for longer than any wait');
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.low).toBeLessThanOrEqual(share.expected);
        expect(share.expected).toBeLessThanOrEqual(share.high);
        expect(share.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('how many more', () => {
  it('are never more than those freed, whatever became of the others, and none of none', () => {
    fc.assert(
      fc.property(outcomeCounts, fc.nat({ max: 50 }), (outcomes, dossiers) => {
        const lever = leverOf([{ reaching: 'foundEligible', dossiers: exactly(dossiers) }], outcomes);
        if (lever.more === null) {
          expect(lever.untold).toBe(dossiers);
          return;
        }
        const { low, expected, high } = lever.more;
        expect(low).toBeLessThanOrEqual(expected + 1e-9);
        expect(expected).toBeLessThanOrEqual(high + 1e-9);
        expect(high).toBeLessThanOrEqual(dossiers);
      }),
    );
  });
});
