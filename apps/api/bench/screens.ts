import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measureFirstLoad } from '../src/startup/first-load.ts';
import { builtFolder } from '../src/startup/interface.ts';
import { repositoryFolder } from '../src/startup/repository.ts';

/** What a browser whose processor is slowed four times makes of a page. Milliseconds. */
export type Screen = {
  readonly name: string;
  readonly largestPaint: number;
  /** The slowest answer to a click or a key. */
  readonly interaction: number;
  /** Bytes of script, compressed, before anything shows. */
  readonly firstLoad: number;
};

/** The browser is the interface's own tool, and is driven from there. */
const program = join(repositoryFolder, 'apps', 'web', 'e2e', 'measure-screens.ts');

export const measureScreens = async (address: string): Promise<readonly Screen[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, address]);
  const screens: readonly Omit<Screen, 'firstLoad'>[] = JSON.parse(stdout);
  const firstLoad = await measureFirstLoad(builtFolder);
  return screens.map((screen) => ({ ...screen, firstLoad }));
};
