import { describe, expect, it } from 'vitest';
import { CallFailed, unreachable } from './failed.ts';
import { pausesMs, retried } from './retried.ts';

const refused = new CallFailed({ code: 'fileAlreadyThere' }, 'Déjà là.');
const busy = new CallFailed({ code: 'overloaded' }, 'Occupé.');

const tryWith = async (answers: readonly (Error | string)[]) => {
  const told: number[] = [];
  const paused: number[] = [];
  let tries = 0;
  const outcome = await retried(
    async () => {
      const answer = answers[tries] ?? unreachable();
      tries += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    {
      onRetry: (attempt) => told.push(attempt),
      pause: async (ms) => {
        paused.push(ms);
      },
    },
  ).catch((error: unknown) => error);
  return { outcome, told, paused, tries };
};

describe('what is tried again', () => {
  it('is done once when it goes well', async () => {
    expect(await tryWith(['there'])).toEqual({ outcome: 'there', told: [], paused: [], tries: 1 });
  });

  it('is done again, each time later, while the connection or the server fails', async () => {
    const { outcome, told, paused } = await tryWith([unreachable(), busy, 'there']);
    expect({ outcome, told, paused }).toEqual({ outcome: 'there', told: [2, 3], paused: [1_000, 2_000] });
  });

  it('is not done again when the server refuses', async () => {
    expect(await tryWith([unreachable(), refused])).toMatchObject({ outcome: refused, tries: 2 });
  });

  it('is left to a person after the last try', async () => {
    const { outcome, tries, paused } = await tryWith([]);
    expect(outcome).toBeInstanceOf(CallFailed);
    expect(tries).toBe(pausesMs.length + 1);
    expect(paused).toEqual(pausesMs);
  });
});
