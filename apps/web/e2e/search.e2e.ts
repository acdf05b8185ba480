import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, openDossier, test } from './people.ts';

const box = (page: Page) => page.getByRole('dialog', { name: 'Chercher un dossier' });

/** Opens the search by its button and types. */
const search = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: /^Chercher/ }).click();
  await expect(box(page).getByLabel('Chercher', { exact: true })).toBeFocused();
  await page.keyboard.type(words);
};

test('a dossier is found from any page by keyboard alone, with an error of typing', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await page.goto('/pourquoi-si-peu');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(box(page).getByLabel('Chercher', { exact: true })).toBeFocused();
  // Two letters exchanged.
  await page.keyboard.type(name.replace('ssai', 'sasi'));
  const found = box(page).getByRole('option', { name: name.toUpperCase() });
  await expect(found).toContainText('Trouvé par un nom proche');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.toUpperCase());
  await expect(box(page)).toBeHidden();
  expect(page.url()).not.toContain(name);
});

test('a stroke opens the search, except where one types', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
  await page.getByLabel('Chercher', { exact: true }).press('/');
  await expect(page.getByLabel('Chercher', { exact: true })).toHaveValue('/');
  await expect(box(page)).toBeHidden();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('/');
  await expectFocusIn(box(page));
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
});

test('the head finds by reference only, and the front desk sees nothing of the request', async ({ as }) => {
  const agent = await as('agent');
  const name = await openDossier(agent);
  await expect(agent).toHaveTitle(/\d{4}-\d+/);
  const reference = ((await agent.title()).match(/\d{4}-\d+/) ?? [''])[0];

  const head = await as('responsable', '/pourquoi-si-peu');
  await search(head, name);
  await expect(box(head).getByRole('status')).toContainText('Rien de tel');
  await box(head).getByLabel('Chercher', { exact: true }).fill(reference);
  await expect(box(head).getByRole('option', { name: reference })).toContainText('premier tri');

  const frontDesk = await as('accueil', '/accueil');
  await search(frontDesk, name);
  const found = box(frontDesk).getByRole('option', { name: name.toUpperCase() });
  await expect(found).toBeVisible();
  await expect(found).not.toContainText(/Permis|premier tri/);
});

test('the search has no known accessibility problem, on a telephone and on a desk', async ({ as }) => {
  const page = await as('agent', '/ma-journee');
  for (const [colorScheme, width] of [['dark', 390] as const, ['light', 1440] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await search(page, 'diarra');
    await expect(box(page).getByRole('option').first()).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await box(page).getByRole('button', { name: 'Fermer' }).click();
  }
});
