import type { LaunchOptions } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** Nothing leaves this machine: no update, no telemetry, no name is looked up but our own. */
const quietArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * The Chromium inside the npm package where there is one for this machine, and the installed Chrome elsewhere. Whatever the
 * language of the machine, it can save files where a folder's name has accents.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const hasOwnBrowser = process.platform === 'linux' && process.arch === 'x64';
  const browser = hasOwnBrowser ? { executablePath: await chromium.executablePath() } : { channel: 'chrome' };
  return { ...browser, args: quietArguments, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
}
