import { describe, expect, it } from 'vitest';
import { comparisonOf, rateOf } from '../index.ts';
import { ended, oldRegister, stillOpen } from '../testing/counts.ts';

describe('two groups side by side', () => {
  const other = [stillOpen('granted', 40), ended('firstContact', 'leftByPerson', 'withdrew', 60)];

  it('are compared at each milestone after the first contact, of all their first contacts', () => {
    const compared = comparisonOf(oldRegister, other);
    expect(compared).toHaveLength(9);
    expect(compared.find(({ milestone }) => milestone === 'granted')).toMatchObject({
      one: rateOf(7, 131),
      other: rateOf(40, 100),
      difference: { tellsApart: true },
    });
  });

  it('are not told apart when one of them is empty', () => {
    for (const { difference } of comparisonOf(oldRegister, [])) expect(difference).toBeNull();
  });
});
