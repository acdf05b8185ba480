import type { TestProject } from 'vitest/node';
import { migrate } from '../src/database/migrate.ts';
import { everyJob } from '../src/jobs/every-job.ts';
import { prepareJobs } from '../src/jobs/prepare-jobs.ts';
import { startTestPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated database on the tests' own server; each test file copies it. */
    templateUrl: string;
  }
}

/** One real PostgreSQL for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  try {
    await migrate(postgres.url, { onProgress: () => undefined });
    await prepareJobs(postgres.url, everyJob);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide('templateUrl', postgres.url);
  return postgres.stop;
}
