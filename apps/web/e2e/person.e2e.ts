import { accessibilityProblems, expect, openDossier, test } from './people.ts';

test('a person is corrected, with what was said before, and a colleague’s correction is seen first', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await page.getByRole('link', { name: 'Identité et coordonnées' }).click();
  const other = await as('accueil', new URL(page.url()).pathname);
  await expect(other.getByText(/La convention vaut à/)).toBeVisible();
  await other.getByLabel('Prénom').fill('Ana');
  await page.getByLabel('Code postal').fill('94000');
  await page.getByLabel('Commune').fill('Créteil');
  await expect(page.getByText(/Hors de la convention/)).toBeVisible();
  await page.getByLabel('Code postal').fill('94370');
  await page.getByLabel('Commune').fill('Sucy');
  await expect(page.getByText('Dans la commune de la convention')).toBeVisible();
  await page.getByRole('textbox', { name: 'Second téléphone' }).fill('01 99 00 33 44');
  await page.getByRole('button', { name: /Préfère être jointe/ }).click();
  await page.getByRole('option', { name: 'Par SMS' }).click();
  // On a slow line, one goes on typing while it is sent.
  const { promise: isTyped, resolve: goOn } = Promise.withResolvers<void>();
  await page.route('**/person', async (route) => {
    if (route.request().method() === 'PUT') await isTyped;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByLabel('Prénom').fill('Awa');
  goOn();
  const corrections = page.getByRole('region', { name: 'Ce qui a été corrigé' });
  await expect(corrections).toContainText('Second téléphone : rien → 01 99 00 33 44');
  await expect(page.getByLabel('Prénom')).toHaveValue('Awa');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await expect(corrections).toContainText('Prénom : rien → Awa');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await other.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(other.getByRole('alert')).toContainText('Camille Accompagnatrice vient de corriger');
  await expect(other.getByLabel('Prénom')).toHaveValue('Ana');
  await expect(other.getByRole('alert')).toContainText(/Prénom\s: «\sAwa\s», enregistré maintenant, par «\sAna\s»/);
  expect(await accessibilityProblems(other)).toEqual([]);
  // The same account in two windows: one has not seen what the other saved.
  const second = await as('agent', new URL(page.url()).pathname);
  await second.getByRole('textbox', { name: /^Adresse/ }).fill('2 rue B');
  await page.getByRole('textbox', { name: /^Adresse/ }).fill('1 rue A');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(corrections).toContainText('1 rue A');
  await second.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(second.getByRole('alert')).toContainText('Vous, dans une autre fenêtre');
  await expect(second.getByRole('alert')).toContainText('1 rue A');
  await expect(second.getByRole('textbox', { name: /^Adresse/ })).toHaveValue('2 rue B');
});
