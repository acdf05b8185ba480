import { test as base } from '@playwright/test';

/** Playwright's own test, on the program that the global set-up started. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a function needs from this pattern.
  baseURL: async ({}, use) => {
    await use(process.env['APP_ADDRESS']);
  },
});

export { expect } from '@playwright/test';
