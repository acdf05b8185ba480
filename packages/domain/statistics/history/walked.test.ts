import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type HistoryEntry } from '../../path/index.ts';
import { exampleActs as act, firstContact } from '../../path/testing/histories.ts';
import { walks } from '../../path/testing/walks.ts';
import { stepsWalked, turnKinds, walkedPattern } from '../index.ts';
import { appointmentOn, close, detoursIn, historyOf, spellsIn, usual } from '../testing/histories.ts';

describe('what a dossier walked through', () => {
  const walkedIn = (history: readonly HistoryEntry[]) => stepsWalked(spellsIn(history).at(-1)?.walked ?? '');

  it('is each milestone when it is first reached, implied ones too, and each turn back', () => {
    expect(walkedIn(usual)).toEqual([
      'firstContact',
      'preScreened',
      'appointmentHeld',
      'foundEligible',
      'fileComplete',
      'submitted',
      'morePiecesAsked',
      'decided',
      'granted',
    ]);
    expect(walkedIn(historyOf(['2016-03-01', firstContact], ['2016-03-09', act.foundEligible]))).toEqual([
      'firstContact',
      'preScreened',
      'appointmentHeld',
      'foundEligible',
    ]);
  });

  it('is known on each day, missed appointments and reopenings as often as they came', () => {
    const spells = spellsIn(
      historyOf(
        ['2016-03-01', firstContact],
        ['2016-03-04', appointmentOn('2016-03-10')],
        ['2016-03-10', act.appointmentMissed],
        ['2016-03-10', appointmentOn('2016-03-20')],
        ['2016-03-20', act.appointmentMissed],
        ['2016-03-30', close],
        ['2016-04-05', act.reopened],
      ),
    );
    expect(spells.map(({ walked }) => walked)).toEqual(['0', '01', '01m', '01mm', '01mm', '01mmr']);
  });

  it('holds every milestone reached once, in order, and as many turns back as there are', () => {
    fc.assert(
      fc.property(walks, ({ history }) => {
        const position = fold(history);
        const walked = spellsIn(history).at(-1)?.walked ?? '';
        if (position === null) return;
        expect(walked).toMatch(walkedPattern);
        expect(walked.replaceAll(/\D/g, '')).toBe('0123456789'.slice(0, Object.keys(position.milestones).length));
        const turns = detoursIn(history).filter(({ kind }) => turnKinds.some((turn) => turn === kind));
        expect(walked.replaceAll(/\d/g, '')).toHaveLength(turns.length);
      }),
    );
  });
});
