import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  testIgnore: ['node_modules/**', 'dist/**'],
  outputDir: '../../.cache/e2e/results',
  globalSetup: './e2e/global-setup.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  // The application, its database and the browsers share two cores.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/e2e/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // It costs a quarter of the time; whoever looks for the cause of a failure adds `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: await findBrowser(),
  },
  projects: [{ name: 'desktop' }],
});
