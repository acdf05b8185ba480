import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, pauseMs, retryMs, type SaveOutcome, type SaveState } from './autosave.ts';

const setUp = (answers: SaveOutcome[]) => {
  const sent: string[] = [];
  const states: SaveState[] = [];
  const autosave = createAutosave<string>(
    async (draft) => {
      sent.push(draft);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return answers.shift() ?? 'saved';
    },
    (state) => states.push(state),
  );
  return { autosave, sent, states };
};

describe('what is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is sent once, when typing pauses, well within a second', async () => {
    const { autosave, sent, states } = setUp([]);
    for (const draft of ['1', '12', '120']) autosave.type(draft);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(pauseMs + 100);
    expect(sent).toEqual(['120']);
    expect(states.at(-1)).toBe('saved');
    expect(pauseMs).toBeLessThan(1_000);
  });

  it('is sent one after the other, never two at once', async () => {
    const { autosave, sent, states } = setUp([]);
    autosave.type('1');
    await vi.advanceTimersByTimeAsync(pauseMs + 50);
    autosave.type('12');
    await vi.advanceTimersByTimeAsync(50);
    expect(states.at(-1)).toBe('typed');
    await vi.advanceTimersByTimeAsync(pauseMs + 100);
    expect(sent).toEqual(['1', '12']);
    expect(states.at(-1)).toBe('saved');
  });

  it('is kept while the network is lost, and sent again until it is there', async () => {
    const { autosave, sent, states } = setUp(['unreachable', 'unreachable']);
    autosave.type('1');
    await vi.advanceTimersByTimeAsync(pauseMs + 100);
    expect(states.at(-1)).toBe('unreachable');
    await vi.advanceTimersByTimeAsync(2 * (retryMs + 100));
    expect(sent).toEqual(['1', '1', '1']);
    expect(states.at(-1)).toBe('saved');
  });

  it('goes out as it last was, when something was typed while the network was lost', async () => {
    const { autosave, sent } = setUp(['unreachable']);
    autosave.type('1');
    await vi.advanceTimersByTimeAsync(pauseMs + 100);
    autosave.type('12');
    await vi.advanceTimersByTimeAsync(retryMs + 200);
    expect(sent).toEqual(['1', '12']);
  });

  it('waits for a correction once it is refused', async () => {
    const { autosave, sent, states } = setUp(['refused']);
    autosave.type('x');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['x']);
    expect(states.at(-1)).toBe('refused');
    autosave.type('1');
    await vi.advanceTimersByTimeAsync(pauseMs + 100);
    expect(sent).toEqual(['x', '1']);
    expect(states.at(-1)).toBe('saved');
  });

  it('can be sent at once, and says whether it is saved', async () => {
    const { autosave, sent } = setUp(['saved', 'refused']);
    autosave.type('1');
    const first = autosave.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toBe(true);
    expect(await autosave.flush()).toBe(true);
    autosave.type('2');
    const second = autosave.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toBe(false);
    expect(sent).toEqual(['1', '2']);
  });
});
