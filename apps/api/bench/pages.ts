import type { Request } from './calls.ts';
import { type Timing, timingOf } from './load.ts';
import type { Visitor } from './visitor.ts';

/** Opens a page so many times, all its requests at once as a browser does, and waits for the last answer. */
export const loadPage = async (visitor: Visitor, requests: readonly Request[], times: number): Promise<Timing> => {
  const taken: number[] = [];
  const startedAt = performance.now();
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    await Promise.all(
      requests.map(async ({ method, path, body }) => (await visitor.call(method, path, body)).arrayBuffer()),
    );
    taken.push(performance.now() - from);
  }
  return timingOf(taken, (performance.now() - startedAt) / 1000);
};

const fewest = 5;

/** One caller, who waits for each answer; some calls at least, however slow they are. */
export const loadAlone = async (visitor: Visitor, requests: readonly Request[], seconds: number): Promise<Timing> => {
  const once = await loadPage(visitor, requests, 1);
  return loadPage(visitor, requests, Math.max(fewest, Math.round(once.perSecond * seconds)));
};
