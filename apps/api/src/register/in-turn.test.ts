import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

describe('reading in turn', () => {
  it('begins with the next one when the one before has ended, even badly, and answers each', async () => {
    const seen: string[] = [];
    const read = (name: string, answer: () => string) =>
      inTurn(async () => {
        seen.push(`${name} begins`);
        await setImmediate();
        seen.push(`${name} ends`);
        return answer();
      });
    const refuse = () => {
      throw new Error('no table');
    };
    const answers = await Promise.allSettled([read('one', () => '1'), read('two', refuse), read('three', () => '3')]);
    expect(answers).toMatchObject([{ value: '1' }, { reason: { message: 'no table' } }, { value: '3' }]);
    expect(seen).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
