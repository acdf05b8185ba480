import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { follow } from './progress.ts';

const linesOf = async <Line>(lines: AsyncIterable<Line>): Promise<readonly Line[]> => {
  const all: Line[] = [];
  for await (const line of lines) all.push(line);
  return all;
};

describe('work that is followed', () => {
  const nobody = (error: unknown) => {
    throw new Error('somebody listened', { cause: error });
  };

  it('hands over its lines, the last one always', async () => {
    const lines = await linesOf(
      follow<number>(async (tell) => {
        for (const line of [1, 2]) {
          tell(line);
          await setImmediate();
        }
        return 3;
      }, nobody),
    );
    expect(lines).toEqual([1, 2, 3]);
  });

  it('hands over the latest line only, when nobody was quick enough', async () => {
    const lines = await linesOf(
      follow<number>(async (tell) => {
        for (const line of [1, 2, 3]) tell(line);
        await setImmediate();
        return 4;
      }, nobody),
    );
    expect(lines).toEqual([3, 4]);
  });

  it('fails before whoever listens', async () => {
    const failing = follow(async () => Promise.reject(new Error('broken')), nobody);
    await expect(failing.next()).rejects.toThrow('broken');
  });

  it('goes on unheard, and its failure is reported', async () => {
    const unheard: unknown[] = [];
    let goOn = (): void => undefined;
    const lines = follow<string>(
      async (tell) => {
        tell('begun');
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        throw new Error('broken');
      },
      (error) => unheard.push(error),
    );
    expect(await lines.next()).toEqual({ done: false, value: 'begun' });
    await lines.return(undefined);
    expect(unheard).toEqual([]);
    goOn();
    await setImmediate();
    expect(unheard).toEqual([new Error('broken')]);
  });
});
