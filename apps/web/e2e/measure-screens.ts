import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { demonstrationPassword } from './people.ts';

/** Prints, as JSON, how fast the pages of a program with invented people show and answer, processor slowed four times. */

type Screen = { readonly name: string; readonly largestPaint: number; readonly interaction: number };

const slowedBy = 4;

const screens = [
  {
    name: 'list',
    email: 'agent@exemple.test',
    path: '/dossiers?state=open',
    isThere: (page: Page) => page.getByRole('row').nth(10),
    use: async (page: Page) => {
      await page.getByRole('checkbox').nth(3).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Chercher', { exact: true }).pressSequentially('mar', { delay: 60 });
      await page.mouse.wheel(0, 4000);
    },
  },
  {
    name: 'dossier',
    email: 'agent@exemple.test',
    path: null,
    isThere: (page: Page) => page.getByRole('heading', { level: 1 }),
    use: async (page: Page) => {
      await page.keyboard.press('Tab');
      await page.getByRole('button').last().click();
    },
  },
  {
    name: 'statistics',
    email: 'responsable@exemple.test',
    path: '/pourquoi-si-peu',
    isThere: (page: Page) => page.locator('.chart svg').nth(3),
    use: async (page: Page) => {
      await page.getByRole('button', { name: 'Les mêmes chiffres en tableau' }).first().click();
      await page.getByRole('button', { name: 'Ce que veut dire chaque chiffre' }).first().click();
    },
  },
] as const;

const [address] = process.argv.slice(2);
if (address === undefined) throw new Error('give the address of the program');
const browser = await chromium.launch(await findBrowser());
try {
  const measured: Screen[] = [];
  for (const screen of screens) measured.push(await measure(browser, address, screen));
  console.log(JSON.stringify(measured));
} finally {
  await browser.close();
}

async function measure(
  opened: Browser,
  baseURL: string,
  { name, email, path, isThere, use }: (typeof screens)[number],
): Promise<Screen> {
  const context = await opened.newContext({ baseURL, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const data = { email, password: demonstrationPassword };
  await context.request.post('/api/session', { data, headers: { origin: baseURL } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  await page.addInitScript(watch);
  await page.goto(path ?? `/dossiers/${await someDossier(page)}`);
  await isThere(page).waitFor();
  await page.waitForFunction(() => document.readyState === 'complete');
  const largestPaint = await page.evaluate(() => window.measured.largestPaint);
  await use(page);
  // What an interaction took is told with the frame after it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))));
  const interaction = await page.evaluate(() => window.measured.interaction);
  await context.close();
  return { name, largestPaint, interaction };
}

async function someDossier(page: Page): Promise<string> {
  const found = await page.request.post('/api/dossiers/search', {
    data: { state: 'open', stage: 'collection', limit: 1 },
    headers: { origin: new URL(page.url() === 'about:blank' ? (address ?? '') : page.url()).origin },
  });
  const { dossiers } = await found.json();
  return dossiers[0].id;
}

/** Runs in the page before its own scripts. */
function watch(): void {
  window.measured = { largestPaint: 0, interaction: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.measured.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const options = { type: 'event', buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isInteraction = 'interactionId' in entry && entry.interactionId !== 0;
      if (isInteraction) window.measured.interaction = Math.max(window.measured.interaction, entry.duration);
    }
  }).observe(options);
}

declare global {
  interface Window {
    measured: { largestPaint: number; interaction: number };
  }
}
