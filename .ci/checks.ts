import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder, runNode } from './command.ts';
import { type Count, countPlaywright, countVitest } from './reports.ts';

/** Every check there is. The last line says how many passed and failed; the exit code says whether all passed. */

const reportFolder = join(repositoryFolder, '.cache', 'reports');
const unitReport = join(reportFolder, 'unit.json');
const databaseReport = join(reportFolder, 'db.json');
const browserReport = join(repositoryFolder, '.cache', 'e2e', 'report.json');

const counts = [
  await check('the database client is generated', ['apps/api/src/database/generate.ts']),
  ...(await Promise.all([
    check('types', ['node_modules/typescript/bin/tsc', '--build', '.tsconfig.json']),
    check('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
  ])),
  ...(await Promise.all([
    check('dependency rules', ['.ci/dependency-rules.ts']),
    check('nothing unused', ['node_modules/knip/bin/knip.js']),
  ])),
  await suite('unit tests', vitest('unit', unitReport), unitReport, countVitest),
  await suite('database tests', vitest('db', databaseReport), databaseReport, countVitest),
  await check('interface and its first load', ['apps/api/src/build.ts']),
  await suite('browser tests', playwright(), browserReport, countPlaywright),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(title: string, command: string[]): Promise<Count> {
  const startedAt = Date.now();
  const { succeeded, output } = await runNode(command, false);
  console.log(`${succeeded ? '✓' : '✗'} ${title} (${secondsSince(startedAt)} s)`);
  if (!succeeded) console.log(output);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A suite that ran no test, or ended badly with no test to blame, is one failure more. */
async function suite(
  title: string,
  command: string[],
  reportFile: string,
  read: (reportFile: string) => Promise<Count>,
): Promise<Count> {
  console.log(`\n▸ ${title}`);
  const startedAt = Date.now();
  await rm(reportFile, { force: true });
  const { succeeded } = await runNode(command, true);
  const count = await read(reportFile).catch((error: unknown) => {
    console.log(`no report of the ${title}: ${error}`);
    return { passed: 0, failed: 0 };
  });
  const isUnexplained = count.failed === 0 && (!succeeded || count.passed === 0);
  const failures = count.failed + (isUnexplained ? 1 : 0);
  console.log(
    `${failures === 0 ? '✓' : '✗'} ${title}: ${count.passed} passed, ${failures} failed (${secondsSince(startedAt)} s)`,
  );
  return { passed: count.passed, failed: failures };
}

function vitest(project: string, reportFile: string): string[] {
  return [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--config', '.vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  ];
}

function playwright(): string[] {
  return ['apps/web/node_modules/@playwright/test/cli.js', 'test', '--config', 'apps/web/playwright.config.ts'];
}

function secondsSince(startedAt: number): string {
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}
