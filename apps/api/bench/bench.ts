import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateClientOnce } from '../src/database/generate.ts';
import { repositoryFolder } from '../src/startup/repository.ts';
import { readOptions } from './options.ts';

/**
 * Measures the program on invented towns, from outside as a browser does, and prints one table. The figures are kept
 * in `.cache/bench.json`. With --quick: one small town, a second a call, no browser.
 */
const options = readOptions(process.argv.slice(2));
const onProgress = (message: string): void => console.error(message);

await generateClientOnce(onProgress);
// These read the generated client.
const [{ openTown }, { measureTown }, { report }, { buildInterfaceOnce }] = await Promise.all([
  import('./open-town.ts'),
  import('./measure-town.ts'),
  import('./report.ts'),
  import('../src/startup/interface.ts'),
]);
if (options.only.has('screens')) await buildInterfaceOnce(onProgress);
const towns = [];
for (const size of options.sizes) {
  const town = await openTown({ size, keptIn: options.dataFolder, onProgress });
  try {
    towns.push(await measureTown(town, { ...options, onProgress }));
  } finally {
    await town.remove();
  }
}
const file = join(repositoryFolder, '.cache', 'bench.json');
await mkdir(join(repositoryFolder, '.cache'), { recursive: true });
await writeFile(file, JSON.stringify({ measuredAt: new Date().toISOString(), node: process.version, towns }, null, 2));
console.log(report(towns));
