import { startApp } from './app.ts';

/** One program with demonstration data for all the browser tests. */
export default async function setUp(): Promise<() => Promise<void>> {
  const app = await startApp('demo');
  process.env['APP_ADDRESS'] = app.address;
  return app.stop;
}
