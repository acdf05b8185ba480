import { describe, expect, it } from 'vitest';
import { currentRequest } from './index.ts';
import { exampleActs, firstContact, historyOf } from './testing/histories.ts';

const smaller = { ...exampleActs.requestChanged.request, amountCents: 800_00 };

describe('what is asked for', () => {
  it('is what was said at first contact while nothing changed', () => {
    expect(
      currentRequest(
        historyOf([
          ['2016-03-01', firstContact],
          ['2016-03-02', exampleActs.preScreened],
        ]),
      ),
    ).toEqual(firstContact.request);
  });

  it('is what the last change says, whatever its date', () => {
    const history = historyOf([
      ['2016-03-01', firstContact],
      ['2016-03-05', exampleActs.requestChanged],
      [null, { kind: 'requestChanged', request: smaller }],
    ]);
    expect(currentRequest(history)).toEqual(smaller);
  });

  it('is again what it was before, once a change is voided', () => {
    const history = historyOf([
      ['2016-03-01', firstContact],
      ['2016-03-05', exampleActs.requestChanged],
      ['2016-03-06', { kind: 'requestChanged', request: smaller }],
      ['2016-03-07', { kind: 'voided', voidedSequence: 3, why: 'erreur' }],
    ]);
    expect(currentRequest(history)).toEqual(exampleActs.requestChanged.request);
  });

  it('is nothing without a history', () => {
    expect(currentRequest([])).toBeNull();
  });
});
