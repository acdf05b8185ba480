import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/dist/**', '.cache/**', '.data/**'];

export default defineConfig({
  test: {
    // Tests of the database wait for it more than they compute: as many files at once as there are cores.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
          exclude: [...elsewhere, '**/*.db.test.ts'],
          // They share no state that one could leave to the next: what they import is read once.
          isolate: false,
          // No test is about time: a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['apps/**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: ['apps/api/test/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Prisma's migration engine is a WebAssembly module.
          execArgv: ['--disable-warning=ExperimentalWarning'],
        },
      },
    ],
  },
});
