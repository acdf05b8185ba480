import { startApp } from './app.ts';
import { accessibilityProblems, expect, test } from './people.ts';

test('an empty installation creates its first administrator, then says what to do first', async ({ browser }) => {
  test.setTimeout(120_000);
  const app = await startApp('empty');
  const context = await browser.newContext({ baseURL: app.address });
  try {
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Première mise en service');
    await expect(page.getByText('Données fictives')).toHaveCount(0);
    await page.getByLabel('Votre nom').fill('Ada Ministre');
    await page.getByLabel('Adresse électronique').fill('ada@ville.test');
    await page.getByLabel('Mot de passe').fill('court');
    await page.getByRole('button', { name: 'Créer le compte et commencer' }).click();
    await expect(page.getByText('Il faut au moins 12 caractères.')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Mot de passe').fill('une phrase bien à moi');
    await page.getByRole('button', { name: 'Créer le compte et commencer' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bienvenue, Ada Ministre');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: 'Pourquoi si peu ?' }).click();
    await expect(page.getByText('Aucun premier contact n’est encore noté.')).toBeVisible();
    await page.getByRole('link', { name: 'Dossiers' }).click();
    await expect(page.getByRole('heading', { name: 'Aucun dossier ici' })).toBeVisible();
    await page.getByRole('link', { name: 'Reprise' }).click();
    await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible();
  } finally {
    await context.close();
    await app.stop();
  }
});
