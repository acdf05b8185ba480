import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export type Count = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A file that cannot even be loaded holds no test, and is a failure all the same. */
export async function countVitest(reportFile: string): Promise<Count> {
  const report = vitestReport.parse(JSON.parse(await readFile(reportFile, 'utf8')));
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A test that only passes the second time has failed. */
export async function countPlaywright(reportFile: string): Promise<Count> {
  const { stats, errors } = playwrightReport.parse(JSON.parse(await readFile(reportFile, 'utf8')));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
