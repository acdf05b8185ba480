import type { Page } from '@playwright/test';
import { demonstrationPassword, expect, signIn, test } from './people.ts';

const busy = { status: 503, json: { failure: { code: 'overloaded' } } };

/** Not even the words for its failures come from a server that is busy. */
const refuseWords = (page: Page) => page.route('**/assets/read-failure*', (route) => route.fulfill({ status: 503 }));

test('a busy server is asked again, and then told as busy, even when its words cannot be had', async ({ page }) => {
  await refuseWords(page);
  await signIn(page, 'agent@exemple.test', demonstrationPassword);
  await page.getByRole('link', { name: 'Rendez-vous', exact: true }).click();
  let refusals = 0;
  await page.route('**/api/dossiers/search', async (route) => {
    refusals += 1;
    await (refusals > 1 ? route.continue() : route.fulfill(busy));
  });
  await page.goto('/dossiers?state=closed');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  expect(refusals).toBeGreaterThan(1);

  await page.unroute('**/api/dossiers/search');
  await page.route('**/api/dossiers/search', (route) => route.fulfill(busy));
  await page.goto('/dossiers?state=finished');
  await expect(page.getByRole('alert')).toContainText('Le serveur est très occupé.');
});

test('the words for failures are there before one comes', async ({ page }) => {
  const words = page.waitForResponse('**/assets/read-failure*');
  await signIn(page, 'agent@exemple.test', demonstrationPassword);
  expect((await words).ok()).toBe(true);
});

test('a wrong current password is said at its field, and the same one again as well', async ({ page }) => {
  await signIn(page, 'accueil@exemple.test', demonstrationPassword);
  await page.goto('/mot-de-passe');
  await page.getByLabel('Mot de passe actuel').fill('pas le bon');
  await page.getByLabel('Nouveau mot de passe').fill(demonstrationPassword);
  await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await expect(page.getByText('Ce n’est pas votre mot de passe actuel.')).toBeVisible();
  await expect(page.getByText('adresse électronique')).toHaveCount(0);
  await page.getByLabel('Mot de passe actuel').fill(demonstrationPassword);
  await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await expect(page.getByText('C’est déjà votre mot de passe.')).toBeVisible();
});
