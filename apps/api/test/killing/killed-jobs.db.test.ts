import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlace, type Place } from './place.ts';
import type { KillableProcess } from './start-process.ts';

const jobs = new URL('./jobs.ts', import.meta.url);

describe('after a kill -9 in the middle of a job', { timeout: 120_000 }, () => {
  let place: Place;

  beforeEach(async () => {
    place = await makePlace();
  });

  afterEach(() => place.clear());

  it.for([
    { of: 'the server', kill: (server: KillableProcess) => server.kill() },
    { of: 'both at once', kill: (server: KillableProcess) => Promise.all([place.killPostgres(), server.kill()]) },
  ])('of $of, the job is done again after the next start, once', async ({ kill }) => {
    const first = place.start(jobs, 'stay');
    await first.promised((promises) => promises.length > 0);
    await kill(first);
    expect(first.promises).toEqual([{ begun: 7 }]);

    const second = place.start(jobs);
    await second.promised((promises) => promises.length > 1);
    expect(second.promises).toEqual([{ begun: 7 }, { done: 7 }]);
  });
});
