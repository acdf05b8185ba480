import { findFreePort, startApp } from './app.ts';

/** One program with demonstration data for all the browser tests; its mail server is there while a test opens it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const mailPort = String(await findFreePort());
  const mail = { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'microcredit@ville.example' };
  const app = await startApp('demo', mail);
  process.env['APP_ADDRESS'] = app.address;
  process.env['MAIL_PORT'] = mailPort;
  return app.stop;
}
