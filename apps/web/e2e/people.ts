import { randomBytes } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { test as base, expect } from './test.ts';

export { expect } from './test.ts';

/** The ways into the demonstration. */
export type Person = 'agent' | 'collegue' | 'accueil' | 'responsable' | 'administration';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

export const demonstrationPassword = 'donnees-fictives';

type Fixtures = {
  /** A browser of its own, signed in as somebody, on a page. */
  as: (person: Person, path?: string) => Promise<Page>;
};

/** Playwright's test with people; any error on a page's console, such as a refusal by its security policy, fails it. */
export const test = base.extend<Fixtures, { sessions: Map<Person, StorageState> }>({
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a function needs from this pattern.
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, sessions, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (person, path = '/') => {
      const state = sessions.get(person);
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(state === undefined ? {} : { storageState: state }),
      });
      contexts.push(context);
      const page = await context.newPage();
      watchErrors(page, errors);
      if (state === undefined) {
        await signIn(page, `${person}@exemple.test`, demonstrationPassword);
        sessions.set(person, await context.storageState());
      }
      await page.goto(path);
      // Until then, what the page brings is on its way, and what it does not show proves nothing.
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Chargement…');
      return page;
    });
    for (const context of contexts) {
      // A page may still be reading.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
    expect(errors).toEqual([]);
  },
});

/** A refused request is shown on the console as well: what the page says of it is tested where it is expected. */
const watchErrors = (page: Page, errors: string[]): void => {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
};

export const signIn = async (page: Page, email: string, password: string): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
};

/** Keys are for what is opened once it has taken the focus; before, they would go to the page. */
export const expectFocusIn = async (opened: Locator): Promise<void> => {
  const focused = opened.page().locator(':focus');
  await expect(opened.and(focused).or(opened.locator(focused))).toBeVisible();
};

/** Other tests open their dossiers today: until then, nothing changes under a test that counts. */
export const yesterday = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(
  Date.now() - 24 * 3_600_000,
);

/** A name that no other test uses. */
export const newName = (): string => `Essai${randomBytes(4).toString('hex')}`;

type Contact = {
  /** As typed; today without it. */
  readonly on?: string;
  readonly sentBy?: string;
  readonly email?: string;
};

/** Opens a dossier by a first contact, and shows it. */
export const openDossier = async (page: Page, { on, sentBy, email }: Contact = {}): Promise<string> => {
  const name = newName();
  await page.goto('/premier-contact');
  await page.getByRole('textbox', { name: 'Nom' }).first().fill(name);
  if (email !== undefined) await page.getByRole('textbox', { name: 'Courriel' }).fill(email);
  await page.getByRole('button', { name: /Objet du prêt/ }).click();
  await page.getByRole('option', { name: 'Permis de conduire' }).click();
  await page.getByLabel('Montant, en euros').fill('1 500');
  if (sentBy !== undefined) {
    await page.getByRole('button', { name: /Qui a orienté la personne/ }).click();
    await page.getByRole('option', { name: sentBy }).click();
  }
  if (on !== undefined) await page.getByLabel('Date du contact').fill(on);
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await page.getByRole('link', { name: /Voir le dossier/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.toUpperCase());
  return name;
};

/** Records an act of the dossier on screen, with what its form proposes. */
export const record = async (page: Page, act: string): Promise<void> => {
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

/** Records that the file went to the lender by post, with whatever it lacks. */
export const sendToLender = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Noter la transmission au CMP', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Par courrier').click();
  await dialog.getByLabel('Pourquoi l’envoyer ainsi ?').fill('Le CMP accepte de recevoir la suite');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
};

/** What axe finds against RGAA and WCAG 2.2 AA, as one line a problem. */
export const accessibilityProblems = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // React Aria keeps there, for some seconds, what screen readers have been told.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

/** The number that a text begins with, as people read it: `1 234 dossiers`. */
export const numberIn = async (words: Locator): Promise<number> =>
  Number(((await words.textContent()) ?? '').replaceAll(/\s/g, '').match(/^\d+/)?.[0]);
