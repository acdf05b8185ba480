import { describe, expect, it } from 'vitest';
import { CallFailed, type CallFailure, unreachable } from '../../api/failed.ts';
import { isWorthSendingAgain } from './worth-sending-again.ts';

const refused = (failure: CallFailure) => new CallFailed(failure, 'Une phrase.');

describe('a file that did not arrive', () => {
  it.each<CallFailure>([
    { code: 'pieceFileRefused', problem: { code: 'typeNotTaken' } },
    { code: 'pieceFileRefused', problem: { code: 'damaged' } },
    { code: 'tooLarge', largestBytes: 1 },
    { code: 'fileAlreadyThere' },
  ])('is not sent again once it is refused for what it is: %o', (failure) => {
    expect(isWorthSendingAgain(refused(failure))).toBe(false);
  });

  it.each([unreachable(), refused({ code: 'overloaded' }), new Error('?')])('can be sent again otherwise', (error) => {
    expect(isWorthSendingAgain(error)).toBe(true);
  });
});
