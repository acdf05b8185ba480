import { writeSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { createPrismaClient } from '../../src/database/client.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Work } from './work.ts';

/** The process that is killed: `process.ts DATA_FOLDER WORK_MODULE [GIVEN…]`. Opens the database as the server does. */
const [, , dataFolder = '', workModule = '', ...given] = argv;
const { work }: { work: Work } = await import(workModule);
const { url } = await openDatabase({ databaseUrl: null, dataFolder, onProgress: () => undefined });
await work({
  prisma: createPrismaClient(url, 10),
  databaseUrl: url,
  given,
  // Written at once: what a killed process still held would be a promise that nobody heard.
  acknowledge: (promise) => void writeSync(stdout.fd, `${JSON.stringify(promise)}\n`),
});
