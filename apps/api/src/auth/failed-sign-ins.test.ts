import { describe, expect, it } from 'vitest';
import { lockMinutesAfter } from './failed-sign-ins.ts';

describe('the lock after wrong passwords', () => {
  it.for([
    [1, 0],
    [4, 0],
    [5, 5],
    [6, 10],
    [7, 20],
    [8, 40],
    [9, 60],
    [10, 60],
    [2000, 60],
  ] as const)('after %i in a row lasts %i minutes', ([failures, minutes]) => {
    expect(lockMinutesAfter(failures)).toBe(minutes);
  });
});
