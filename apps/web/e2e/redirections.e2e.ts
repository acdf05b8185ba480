import { accessibilityProblems, expect, openDossier, test } from './people.ts';

test('somebody is sent to an association while the dossier goes on, and what became of it is noted', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await page.getByRole('link', { name: 'Échanges' }).click();
  await page.getByRole('button', { name: 'Réorienter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByText('À remplir.')).toBeVisible();
  await dialog.getByText('vers une association').click();
  await dialog.getByLabel('Pourquoi').fill('Aide pour le permis');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('alert')).toContainText('le nom de l’association');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByLabel('Nom').fill('Exemple Solidaire');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  const section = page.getByRole('region', { name: 'Réorientations' });
  await expect(section).toContainText(/Vers une association\s: Exemple Solidaire/);
  await expect(section).toContainText('Suite pas encore connue');

  await page.goto('/reorientations');
  const line = page.getByRole('listitem').filter({ hasText: name.toUpperCase() });
  await expect(line).toContainText('Exemple Solidaire');
  await line.getByRole('button', { name: /Noter la suite/ }).click();
  await page.getByRole('dialog').getByText('Obtenu', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(line).toHaveCount(0);
});

test('a head sees how many left and with what outcome, and nobody’s name', async ({ as }) => {
  const page = await as('responsable', '/reorientations');
  await expect(page.getByText(/\d+\sréorientations/)).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Vers une association');
  await expect(page.getByRole('heading', { name: 'Suites à connaître' })).toHaveCount(0);
  for (const [colorScheme, width] of [['dark', 390] as const, ['light', 1440] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
