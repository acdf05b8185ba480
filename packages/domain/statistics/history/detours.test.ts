import { describe, expect, it } from 'vitest';
import { type PartialDate, partialDateOf } from '../../calendar/index.ts';
import { exampleActs as act, firstContact } from '../../path/testing/histories.ts';
import { appointmentOn, close, detoursIn, historyOf, type Line, usual } from '../testing/histories.ts';

describe('the turns back', () => {
  it('last until the dossier is as far again', () => {
    expect(detoursIn(usual)).toEqual([
      { kind: 'morePiecesAsked', seenFrom: '2016-05-02', from: '2016-05-02', until: '2016-05-13', isDated: true },
    ]);
  });

  it('are missed appointments until one is held, and decisions put off until one is given', () => {
    const history = historyOf(
      ['2016-03-01', firstContact],
      ['2016-03-04', appointmentOn('2016-03-10')],
      ['2016-03-10', act.appointmentMissed],
      ['2016-03-12', appointmentOn('2016-03-20')],
      ['2016-03-20', act.appointmentHeld],
      ['2016-04', act.submitted],
      ['2016-05-02', act.decisionPutOff],
      ['2016-05-30', act.refused],
    );
    expect(detoursIn(history).map(({ kind, from, until }) => [kind, from, until])).toEqual([
      ['appointmentMissed', '2016-03-10', '2016-03-20'],
      ['decisionPutOff', '2016-05-02', '2016-05-30'],
    ]);
  });

  it('are appointments moved or called off as such, until one is held', () => {
    const history = historyOf(
      ['2016-03-01', firstContact],
      ['2016-03-04', appointmentOn('2016-03-10')],
      ['2016-03-08', appointmentOn('2016-03-15')],
      ['2016-03-14', { kind: 'appointmentCancelled', by: 'person', why: null }],
      ['2016-03-16', appointmentOn('2016-03-20')],
      ['2016-03-20', act.appointmentHeld],
    );
    expect(detoursIn(history).map(({ kind, from, until }) => [kind, from, until])).toEqual([
      ['appointmentMoved', '2016-03-08', '2016-03-20'],
      ['appointmentCancelled', '2016-03-14', '2016-03-20'],
    ]);
  });

  it('are over when the dossier ends, and still last while it does not', () => {
    const missed: readonly Line[] = [
      ['2016-03-01', firstContact],
      ['2016-03-04', appointmentOn('2016-03-10')],
      ['2016-03-10', act.appointmentMissed],
    ];
    expect(detoursIn(historyOf(...missed))).toMatchObject([{ until: null, isDated: true }]);
    expect(detoursIn(historyOf(...missed, ['2016-04-01', close]))).toMatchObject([{ until: '2016-04-01' }]);
  });

  it('count for a reopening the days while it was closed, seen from the reopening on', () => {
    const reopenedOn = (day: PartialDate | null) =>
      detoursIn(historyOf(['2016-03-01', firstContact], ['2016-03-05', close], [day, act.reopened]));
    expect(reopenedOn(partialDateOf('2016-05-05'))).toEqual([
      { kind: 'reopening', seenFrom: '2016-05-05', from: '2016-03-05', until: '2016-05-05', isDated: true },
    ]);
    expect(reopenedOn(null)).toMatchObject([{ isDated: false }]);
  });
});
