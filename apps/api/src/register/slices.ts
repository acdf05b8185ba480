import { setImmediate } from 'node:timers/promises';

/** Goes through many things some at a time, so that other requests are served in between. */
export async function* inSlices<Item>(items: readonly Item[], size: number): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
    await setImmediate();
  }
}
