import { accessibilityProblems, expect, openDossier, test } from './people.ts';

test('a person is handed a page in plain words, in large letters when asked', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await page.getByRole('link', { name: 'Fiche à remettre' }).click();
  const sheet = page.getByRole('article', { name: 'Votre demande de microcrédit' });
  await expect(sheet).toContainText('Nous avons noté votre demande');
  await expect(sheet).toContainText('appelez-nous');
  await expect(sheet).not.toContainText(name.toUpperCase());
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText('Grands caractères').click();
  await expect(page).toHaveURL(/grand=oui/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Grands caractères' })).toBeChecked();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fiche à remettre' })).toBeHidden();
});

test('the administrator says how the service is reached', async ({ as }) => {
  const page = await as('administration', '/parametres');
  await page.getByRole('link', { name: 'Service' }).click();
  const hours = page.getByLabel('Horaires d’ouverture');
  await hours.fill('du lundi au vendredi, de 9 h à 12 h');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await page.getByLabel('Taille la plus grande').fill('0');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByLabel('Taille la plus grande')).toHaveAttribute('aria-invalid', 'true');
  await expect(hours).toHaveValue('du lundi au vendredi, de 9 h à 12 h');
});
