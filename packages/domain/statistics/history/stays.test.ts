import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type PathEvent } from '../../path/index.ts';
import { exampleActs as act, firstContact } from '../../path/testing/histories.ts';
import { walks } from '../../path/testing/walks.ts';
import { historyOf, staysIn, usual } from '../testing/histories.ts';

describe('the stays in the stages', () => {
  it('add up the visits of one stage', () => {
    const collection = staysIn(usual).filter(({ stage }) => stage === 'collection');
    expect(collection).toMatchObject([
      { number: 1, daysBefore: 0, enteredDay: '2016-03-20', leftDay: '2016-04-22', visitedAgainDay: '2016-05-02' },
      { number: 2, daysBefore: 33, enteredDay: '2016-05-02', leftDay: '2016-05-12', visitedAgainDay: null },
    ]);
    expect(collection.every(({ isStartDated, isEndDated }) => isStartDated && isEndDated)).toBe(true);
  });

  it.each<[string, string | null, PathEvent]>([
    ['imprecise', '2016-04', act.preScreened],
    ['unknown', null, act.preScreened],
    ['past milestones that are only implied', '2016-06-01', act.granted],
  ])('have no days when the end is %s', (_, happenedOn, event) => {
    const [contact] = staysIn(historyOf(['2016-03-01', firstContact], [happenedOn, event]));
    expect(contact).toMatchObject({ stage: 'contact', isOver: true, isStartDated: true, isEndDated: false });
  });

  it('have no days from a start that is imprecise', () => {
    const [contact] = staysIn(historyOf(['2016', firstContact], ['2016-06-01', act.preScreened]));
    expect(contact).toMatchObject({ isStartDated: false, isEndDated: false });
  });

  it('are those of the position, and last until the next begins', () => {
    fc.assert(
      fc.property(walks, ({ history }) => {
        const stays = staysIn(history);
        const visits = fold(history)?.visits ?? [];
        expect(stays.map(({ stage, enteredOn, leftOn, isOver }) => ({ stage, enteredOn, leftOn, isOver }))).toEqual(
          visits,
        );
        for (const [index, stay] of stays.entries()) {
          expect(stay.leftDay === null).toBe(!stay.isOver);
          expect((stay.leftDay ?? stay.enteredDay) >= stay.enteredDay).toBe(true);
          const again = stays.slice(index + 1).find(({ stage }) => stage === stay.stage);
          expect(stay.visitedAgainDay).toBe(again?.enteredDay ?? null);
        }
      }),
    );
  });
});
