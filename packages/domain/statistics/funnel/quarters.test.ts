import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import { headline, quartersOf } from '../index.ts';
import { ended, finished, outcomeCounts, stillOpen } from '../testing/counts.ts';

const [spring, summer] = [civilDateOf('2016-04-01'), civilDateOf('2016-07-01')];

describe('the quarters of first contacts', () => {
  it('keep what is not decided yet apart from what was lost', () => {
    const rows = [
      { quarter: summer, ...stillOpen('submitted', 3) },
      { quarter: spring, ...ended('submitted', 'leftByPerson', 'withdrew', 2) },
      { quarter: spring, ...ended('granted', 'leftByPerson', 'withdrewAfterGrant', 1) },
      { quarter: spring, ...ended('firstContact', 'redirected', 'association', 4) },
      { quarter: spring, ...ended('firstContact', 'informationOnly', 'informationOnly', 1) },
      { quarter: spring, ...ended('firstContact', 'administrative', 'duplicate', 9) },
      { quarter: spring, ...finished(5) },
      { quarter: spring, ...stillOpen('paidOut', 1) },
    ];
    expect(quartersOf(rows)).toEqual([
      { quarter: spring, firstContacts: 14, granted: 7, lost: 2, answered: 5, notDecidedYet: 0 },
      { quarter: summer, firstContacts: 3, granted: 0, lost: 0, answered: 0, notDecidedYet: 3 },
    ]);
  });

  it('leave out a quarter of mistakes alone', () => {
    expect(quartersOf([{ quarter: spring, ...ended('firstContact', 'administrative', 'duplicate', 2) }])).toEqual([]);
  });

  it('close: granted, lost, answered and not decided yet are all of them, and all quarters are the cohort', () => {
    fc.assert(
      fc.property(outcomeCounts, outcomeCounts, (some, others) => {
        const quarters = quartersOf([
          ...some.map((row) => ({ ...row, quarter: spring })),
          ...others.map((row) => ({ ...row, quarter: summer })),
        ]);
        const sums = { firstContacts: 0, granted: 0, notDecidedYet: 0 };
        for (const { firstContacts, granted, lost, answered, notDecidedYet } of quarters) {
          expect(granted + lost + answered + notDecidedYet).toBe(firstContacts);
          sums.firstContacts += firstContacts;
          sums.granted += granted;
          sums.notDecidedYet += notDecidedYet;
        }
        const whole = headline([...some, ...others]);
        expect(sums).toEqual({
          firstContacts: whole.firstContacts,
          granted: whole.granted.k,
          notDecidedYet: whole.openWithoutGrant,
        });
      }),
    );
  });
});
