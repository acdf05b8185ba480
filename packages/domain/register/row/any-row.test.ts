import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, fold, step } from '../../path/index.ts';
import type { Cell } from '../cell/cell.ts';
import { type Column, columns } from '../column/column.ts';
import { layout, today } from '../testing/rows.ts';
import { historyOf } from './entry.ts';
import { readRow } from './row.ts';

const days = ['22/12/2013', '01/02/2014', 'mars 2014', '2014', '15/06/2014', '16/06/2020'];
const likely: Partial<Record<Column, readonly string[]>> = {
  firstContactOn: days,
  lastName: ['Exemple'],
  appointmentOn: days,
  attended: ['oui', 'non'],
  eligible: ['oui', 'non'],
  reason: [
    'abandon',
    'absent',
    'réorienté',
    'surendettement',
    'information seule',
    'incidents bancaires',
    'autre chose',
  ],
  fileCompleteOn: ['oui', ...days],
  submittedOn: ['oui', ...days],
  decision: ['Accordé', 'Refusé', 'ajourné'],
  decidedOn: days,
  grantedAmount: ['1 500 €'],
  paidOutOn: ['oui', ...days],
  redirectedTo: ['Crésus'],
};

/** Mostly empty cells, each filled one readable by itself: whether the row is valid depends on what they say together. */
const likelyRow: fc.Arbitrary<Cell[]> = fc.tuple(
  ...columns.map((column) => {
    const isRequired = column === 'firstContactOn' || column === 'lastName';
    return fc.option(fc.constantFrom<Cell>(...(likely[column] ?? [null])), { freq: isRequired ? 50 : 1 });
  }),
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Cell>(...Object.values(likely).flat(), '31/02/2014', 'TOTAL', '=1+1', true, false),
  fc.string(),
  fc.double(),
);
const anyRow = fc.array(anyCell, { maxLength: columns.length + 2 });

describe('any row', () => {
  it('has an outcome, whatever is typed in it', () => {
    fc.assert(
      fc.property(anyRow, (cells) => {
        expect(['valid', 'refused', 'skipped']).toContain(readRow(cells, layout, today).kind);
      }),
    );
  });

  it('is refused for at least one reason', () => {
    fc.assert(
      fc.property(anyRow, (cells) => {
        const outcome = readRow(cells, layout, today);
        if (outcome.kind === 'refused') expect(outcome.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is often valid when its cells are likely ones', () => {
    const outcomes = fc.sample(likelyRow, { numRuns: 500, seed: 7 }).map((cells) => readRow(cells, layout, today).kind);
    expect(outcomes.filter((kind) => kind === 'valid').length).toBeGreaterThan(100);
  });

  it('gives a history that an agent could have recorded event by event', () => {
    fc.assert(
      fc.property(likelyRow, (cells) => {
        const outcome = readRow(cells, layout, today);
        if (outcome.kind !== 'valid') return;
        const [first, ...acts] = historyOf(outcome.entry);
        let position = step(null, first ?? expect.unreachable());
        for (const { event, happenedOn } of acts) {
          if (event.kind === 'firstContactMade') expect.unreachable();
          expect(decide(position, event, happenedOn, { roles: ['agent'], today })).toEqual({ isAccepted: true });
          position = step(position, { event, happenedOn });
        }
        expect(fold(historyOf(outcome.entry))).toEqual(position);
      }),
      { numRuns: 500 },
    );
  });
});
