import { describe, expect, it } from 'vitest';
import { type AppointmentOutcome, appointmentsOf } from './index.ts';
import { acceptance } from './testing/acceptance-table.ts';
import { exampleActs, historyOf, type Line } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

/** Written by hand: what each act that may follow makes of an appointment. */
const truth: Readonly<Record<string, AppointmentOutcome>> = {
  appointmentGiven: 'moved',
  appointmentMissed: 'missed',
  appointmentCancelled: 'cancelled',
  appointmentHeld: 'held',
  foundEligible: 'superseded',
  clarificationAsked: 'pending',
  requestChanged: 'pending',
  fileCompleted: 'superseded',
  submitted: 'superseded',
  granted: 'superseded',
  refused: 'superseded',
  paidOut: 'superseded',
  closed: 'superseded',
};

const given = walkTo.appointmentGiven;
const after = (...lines: readonly Line[]) => appointmentsOf(historyOf([...given, ...lines]));

describe('what becomes of an appointment', () => {
  it('is told for every act that may follow', () => {
    const possible = acceptance.rows.filter((kind) => acceptance.cell(kind, 'appointmentGiven') === 'yes');
    expect([...possible].sort()).toEqual(Object.keys(truth).sort());
  });

  it.each(acceptance.rows.filter((kind) => kind in truth))('after %s', (kind) => {
    expect(after(['2016-03-10', exampleActs[kind]])[0]?.outcome).toBe(truth[kind]);
  });

  it('is settled once: what comes later changes nothing', () => {
    const [first, ...others] = after(
      ['2016-03-10', exampleActs.appointmentMissed],
      ['2016-03-12', exampleActs.closed],
      ['2016-03-20', exampleActs.reopened],
    );
    expect([first?.outcome, others]).toEqual(['missed', []]);
  });

  it('is pending again once what settled it is taken out', () => {
    const lines = after(
      ['2016-03-05', exampleActs.appointmentCancelled],
      ['2016-03-05', { kind: 'voided', voidedSequence: 4, why: 'autre dossier' }],
    );
    expect(lines).toMatchObject([{ sequence: 3, outcome: 'pending', cancelledBy: null }]);
  });

  it('is told of each, with where and when, and who called it off', () => {
    expect(
      after(
        ['2016-03-05', { kind: 'appointmentCancelled', by: 'town', why: null }],
        ['2016-03-06', { ...exampleActs.appointmentGiven, place: 'elsewhere', placeDetail: 'Mairie annexe' }],
      ),
    ).toEqual([
      {
        sequence: 3,
        on: '2016-03-10',
        time: '09:30',
        place: 'townHall',
        placeDetail: null,
        outcome: 'cancelled',
        cancelledBy: 'town',
      },
      {
        sequence: 5,
        on: '2017-07-20',
        time: '09:30',
        place: 'elsewhere',
        placeDetail: 'Mairie annexe',
        outcome: 'pending',
        cancelledBy: null,
      },
    ]);
  });

  it('disappears with the line that gave it', () => {
    expect(after(['2016-03-05', { kind: 'voided', voidedSequence: 3, why: 'autre dossier' }])).toEqual([]);
  });
});
