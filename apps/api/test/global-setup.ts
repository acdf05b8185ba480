import type { TestProject } from 'vitest/node';
import { migrate } from '../src/database/migrate.ts';
import { everyJob } from '../src/jobs/every-job.ts';
import { prepareJobs } from '../src/jobs/prepare-jobs.ts';
import { startTestPostgres } from './postgres.ts';
import { prepareDataFolder } from './prepared-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated database on the tests' own server; each test file copies it. */
    templateUrl: string;
    /** A data folder that a program could start on; what kills programs copies it. */
    preparedFolder: string;
  }
}

/** One real PostgreSQL for all test files, and a data folder for programs that start their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const prepared = await prepareDataFolder();
  const postgres = await startTestPostgres();
  const tearDown = async (): Promise<void> => {
    await postgres.stop();
    await prepared.remove();
  };
  try {
    await migrate(postgres.url, { onProgress: () => undefined });
    await prepareJobs(postgres.url, everyJob);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('templateUrl', postgres.url);
  project.provide('preparedFolder', prepared.folder);
  return tearDown;
}
