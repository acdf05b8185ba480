import { civilDateOf, partialDateOf } from '../../calendar/index.ts';
import type { HistoryEntry, PathEvent } from '../../path/index.ts';
import { endBecause, exampleActs, firstContact } from '../../path/testing/histories.ts';
import { detoursOf, effectsOf, type Spell, spellsOf, staysOf } from '../index.ts';

export type Line = readonly [happenedOn: string | null, event: PathEvent];

export const historyOf = (...lines: readonly Line[]): readonly HistoryEntry[] =>
  lines.map(([happenedOn, event], index) => ({
    sequence: index + 1,
    happenedOn: happenedOn === null ? null : partialDateOf(happenedOn),
    event,
  }));

/** The person withdrew. */
export const close = { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null } as const;
export const appointmentOn = (day: string) =>
  ({ ...exampleActs.appointmentGiven, appointmentOn: civilDateOf(day) }) as const;

/** Granted after three months, with one more request of the lender for pieces. */
export const usual = historyOf(
  ['2016-03-01', firstContact],
  ['2016-03-04', appointmentOn('2016-03-10')],
  ['2016-03-15', exampleActs.appointmentHeld],
  ['2016-03-20', exampleActs.foundEligible],
  ['2016-03-21', exampleActs.piecesAsked],
  ['2016-04-20', exampleActs.piecesReceived],
  ['2016-04-22', exampleActs.fileCompleted],
  ['2016-04-22', exampleActs.submitted],
  ['2016-05-02', exampleActs.morePiecesAsked],
  ['2016-05-12', exampleActs.fileCompleted],
  ['2016-05-13', exampleActs.submitted],
  ['2016-06-01', exampleActs.granted],
);

export const spellsIn = (history: readonly HistoryEntry[]): readonly Spell[] => spellsOf(effectsOf(history));
export const staysIn = (history: readonly HistoryEntry[]) => staysOf(effectsOf(history));
export const detoursIn = (history: readonly HistoryEntry[]) => detoursOf(effectsOf(history));
