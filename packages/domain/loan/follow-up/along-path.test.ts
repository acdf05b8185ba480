import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import { type ActKind, fold, type HistoryEntry } from '../../path/index.ts';
import { exampleActs, historyOf, type Line } from '../../path/testing/histories.ts';
import { walkTo } from '../../path/testing/places.ts';
import { decideLoan, foldLoanAlong, type LoanState, loanOffers, refundOf, remainingCents } from './index.ts';
import { exampleLoanActs, loanHistoryOf, walkToLoanState } from './testing/histories.ts';

const granted: readonly Line[] = [...walkTo.dispatch, ['2016-12-20', exampleActs.granted]];
const paidOut: readonly Line[] = [...granted, ['2017-01-10', exampleActs.paidOut]];
const repaid: readonly Line[] = [...paidOut, ['2018-02', exampleActs.loanRepaid]];
const refunded: readonly Line[] = [...repaid, ['2018-06-01', exampleActs.interestRefunded]];
const paths = { granted, paidOut, repaid, refunded };

/** Written by hand: where a loan stands, by what was noted of it, then by how far its dossier was told to be. */
const table: readonly [LoanState, keyof typeof paths, LoanState][] = [
  ['granted', 'granted', 'granted'],
  ['granted', 'paidOut', 'paidOut'],
  ['granted', 'repaid', 'over'],
  ['granted', 'refunded', 'refunded'],
  ['offered', 'granted', 'offered'],
  ['offered', 'paidOut', 'paidOut'],
  ['withdrawn', 'paidOut', 'withdrawn'],
  ['paidOut', 'paidOut', 'paidOut'],
  ['paidOut', 'repaid', 'over'],
  ['running', 'paidOut', 'running'],
  ['running', 'repaid', 'over'],
  ['running', 'refunded', 'refunded'],
  ['over', 'repaid', 'over'],
  ['over', 'refunded', 'refunded'],
  ['refundAsked', 'repaid', 'refundAsked'],
  ['refundAsked', 'refunded', 'refunded'],
  ['refunded', 'refunded', 'refunded'],
];

describe('a loan whose dossier tells of it', () => {
  it.each(table)('%s, and the dossier %s: %s', (noted, path, state) => {
    expect(foldLoanAlong(loanHistoryOf(walkToLoanState[noted]), historyOf(paths[path])).state).toBe(state);
  });

  it('is over on the day that is told, and its interest is refunded from then on', () => {
    const path = historyOf([...paidOut, ['2018-02-05', exampleActs.loanRepaid]]);
    const loan = foldLoanAlong(loanHistoryOf(walkToLoanState.running), path);
    expect(loan).toMatchObject({ overOn: '2018-02-05', movedOn: '2018-02-05' });
    expect(refundOf(loan)).toMatchObject({ interestCents: 2_614, dueOn: '2018-04-05' });
    expect(loanOffers(loan)).toEqual(['refundAsked']);
  });

  it('is over without a day when a month is told, and its interest waits for the day of the end', () => {
    const history = loanHistoryOf(walkToLoanState.running);
    const loan = foldLoanAlong(history, historyOf(repaid));
    expect(loan).toMatchObject({ state: 'over', overOn: null });
    expect(refundOf(loan)).toBeNull();
    expect(remainingCents(loan, civilDateOf('2017-06-01'))).toBe(0);
    expect(loanOffers(loan)).toEqual(['loanEnded']);
    const known = { today: civilDateOf('2019-01-15') };
    const ended = {
      sequence: history.length + 1,
      happenedOn: civilDateOf('2018-02-20'),
      event: exampleLoanActs.loanEnded,
    };
    expect(decideLoan(loan, exampleLoanActs.refundAsked, civilDateOf('2018-06-01'), known).isAccepted).toBe(false);
    expect(decideLoan(loan, ended.event, civilDateOf('2018-01-31'), known).isAccepted).toBe(false);
    expect(decideLoan(loan, ended.event, ended.happenedOn, known).isAccepted).toBe(true);
    const told = foldLoanAlong([...history, ended], historyOf(repaid));
    expect(told).toMatchObject({ state: 'over', overOn: '2018-02-20' });
    expect(refundOf(told)).toMatchObject({ dueOn: '2018-04-20' });
  });

  it('has no refund to ask, and no day to note, when it never had a schedule', () => {
    expect(loanOffers(foldLoanAlong(loanHistoryOf(walkToLoanState.paidOut), historyOf(repaid)))).toEqual([]);
  });

  it('stands as what was noted of it says, once that is corrected', () => {
    const history = loanHistoryOf([
      ...walkToLoanState.paidOut,
      ['2017-02-01', { kind: 'voided', voidedSequence: 2, why: 'autre montant' }],
    ]);
    expect(foldLoanAlong(history, historyOf(paidOut)).state).toBe('offered');
  });

  it('is told by the dossier no more once that line is voided', () => {
    const path = historyOf(paidOut);
    const kindOf = ({ event }: HistoryEntry): string => event.kind;
    const sequence = path.findIndex((entry) => kindOf(entry) === ('paidOut' satisfies ActKind)) + 1;
    const voiding = { kind: 'voided', voidedSequence: sequence, why: 'erreur' } as const;
    const voided = [...path, { sequence: path.length + 1, happenedOn: null, event: voiding }];
    expect(fold(voided)?.furthest).toBe('granted');
    expect(foldLoanAlong([], voided).state).toBe('granted');
  });
});
