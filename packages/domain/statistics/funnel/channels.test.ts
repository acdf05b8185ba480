import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestones } from '../../path/index.ts';
import { channels } from '../../request/index.ts';
import { byChannelOf, type ChannelCount, funnel } from '../index.ts';
import { ended, outcomeCounts, stillOpen } from '../testing/counts.ts';

describe('the funnel by who sent the person', () => {
  it('is what a hand counts, most first, with the association that nobody named', () => {
    const sent = byChannelOf([
      { ...stillOpen('granted', 2), channel: 'association', association: 'Familles rurales' },
      { ...stillOpen('firstContact', 3), channel: 'association', association: null },
      { ...ended('decided', 'refusedByLender', 'notTold', 1), channel: 'association', association: null },
      { ...ended('firstContact', 'administrative', 'duplicate', 9), channel: 'bank', association: null },
      { ...stillOpen('firstContact', 8), channel: 'spontaneous', association: null },
    ]);
    expect(sent.channels).toMatchObject([
      { channel: 'spontaneous', firstContacts: { k: 8, n: 14 }, granted: { k: 0, n: 8 }, open: 8 },
      { channel: 'association', firstContacts: { k: 6, n: 14 }, granted: { k: 2, n: 6 }, open: 5 },
    ]);
    expect(sent.associations).toMatchObject([
      { association: null, firstContacts: { k: 4, n: 14 }, reached: { submitted: 1, granted: 0 }, open: 3 },
      { association: 'Familles rurales', firstContacts: { k: 2, n: 14 }, granted: { k: 2, n: 2 }, open: 2 },
    ]);
  });

  it('of nobody is nothing', () => {
    expect(byChannelOf([])).toEqual({ channels: [], associations: [] });
  });

  it('adds up to the funnel at each milestone', () => {
    const sent = fc.tuple(outcomeCounts, fc.array(fc.constantFrom(...channels), { minLength: 1 }), fc.boolean());
    fc.assert(
      fc.property(sent, ([counts, by, isNamed]) => {
        const told = counts.map((count, index): ChannelCount => {
          const channel = by[index % by.length] ?? 'other';
          return { ...count, channel, association: isNamed && index % 2 === 0 ? 'Exemple' : null };
        });
        const { channels: all, associations } = byChannelOf(told);
        for (const { milestone, reached } of funnel(counts)) {
          expect(all.reduce((sum, one) => sum + one.reached[milestone], 0)).toBe(reached);
        }
        for (const milestone of milestones) {
          const ofAssociations = all.find(({ channel }) => channel === 'association')?.reached[milestone] ?? 0;
          expect(associations.reduce((sum, one) => sum + one.reached[milestone], 0)).toBe(ofAssociations);
        }
      }),
    );
  });
});
