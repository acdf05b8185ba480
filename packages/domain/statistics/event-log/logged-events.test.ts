import { describe, expect, it } from 'vitest';
import { civilDateOf, partialDateOf } from '../../calendar/index.ts';
import type { HistoryEntry } from '../../path/index.ts';
import { endBecause, exampleActs, firstContact } from '../../path/testing/histories.ts';
import { loggedTraceOf } from '../index.ts';

type Line = readonly [happenedOn: string | null, event: HistoryEntry['event']];

const historyOf = (...lines: readonly Line[]): readonly HistoryEntry[] =>
  lines.map(([happenedOn, event], index) => ({
    sequence: index + 1,
    happenedOn: happenedOn === null ? null : partialDateOf(happenedOn),
    event,
  }));

const act = exampleActs;
const today = civilDateOf('2018-01-15');
const close = {
  kind: 'closed',
  end: endBecause('leftByPerson', 'other', { text: 'parti chez sa sœur', otherReasons: ['delayTooLong'] }),
  learnt: 'rappeler plus tôt',
} as const;

const tell = (...lines: readonly Line[]) =>
  loggedTraceOf(historyOf(...lines), today)?.events.map(
    ({ kind, day, isDated, stage, by, reasons }) =>
      `${day}${isDated ? '' : '?'} ${kind} by ${by} in ${stage}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
  );

describe('what an event log tells of a dossier', () => {
  it('each thing that happened: its day, its stage, which side did it, its coded reasons', () => {
    expect(
      tell(
        ['2017-03-01', firstContact],
        ['2017-03-02', act.preScreened],
        ['2017-03-03', act.appointmentGiven],
        ['2017-03-05', act.appointmentCancelled],
        ['2017-03-20', act.appointmentHeld],
        ['2017-03-21', act.clarificationAsked],
        ['2017-04-01', close],
        ['2017-05-01', act.reopened],
      ),
    ).toEqual([
      '2017-03-01 firstContactMade by person in contact',
      '2017-03-02 preScreened by town in contact',
      '2017-03-03 appointmentGiven by town in appointment',
      '2017-03-05 appointmentCancelled by person in appointment',
      '2017-03-20 appointmentHeld by person in appointment',
      '2017-03-21 clarificationAsked by town in assessment (carriesInstalment, noOverIndebtedness)',
      '2017-04-01 closed by person in assessment (leftByPerson, other, delayTooLong)',
      `2017-05-01 reopened by town in assessment (${act.reopened.ground})`,
    ]);
  });

  it('says when a day is only the first that it can have been, and never goes back in time', () => {
    expect(
      tell(['2017-03-10', firstContact], ['2017-03', act.preScreened], [null, act.appointmentHeld], ['2017', close]),
    ).toEqual([
      '2017-03-10 firstContactMade by person in contact',
      '2017-03-10? preScreened by town in contact',
      '2017-03-10? appointmentHeld by person in appointment',
      '2017-03-10? closed by person in assessment (leftByPerson, other, delayTooLong)',
    ]);
  });

  it('without what was voided, and without what came after the chosen day', () => {
    const history = historyOf(
      ['2017-03-01', firstContact],
      ['2017-03-02', act.preScreened],
      ['2017-03-03', close],
      [null, { kind: 'voided', voidedSequence: 2, why: 'erreur' }],
    );
    expect(loggedTraceOf(history, today)?.events.map(({ kind }) => kind)).toEqual(['firstContactMade', 'closed']);
    expect(loggedTraceOf(history, civilDateOf('2017-03-02'))).toMatchObject({
      state: 'open',
      events: [{ kind: 'firstContactMade' }],
    });
    expect(loggedTraceOf(history, civilDateOf('2017-02-28'))).toBeNull();
  });

  it('no word that somebody typed', () => {
    const everything = historyOf(
      ['2017-03-01', { ...firstContact, channelDetail: 'Familles rurales' }],
      ...Object.values(act).map((event): Line => ['2017-03-02', event]),
      ['2017-03-03', close],
    );
    const told = JSON.stringify(loggedTraceOf(everything, today));
    for (const typed of ['Familles', 'sœur', 'rappeler', 'loyer', 'travail', '09:30'])
      expect(told).not.toContain(typed);
  });
});
