import { expect, newName, test } from './people.ts';

test('the year of a birth typed with two digits is one that a borrower can have', async ({ as }) => {
  const page = await as('agent', '/premier-contact');
  const birth = page.getByLabel('Date de naissance');
  await page.getByRole('textbox', { name: 'Nom' }).first().fill(newName());
  await birth.fill('12/03/45');
  await expect(page.getByText('12 mars 1945')).toBeVisible();
  await page.getByRole('button', { name: /Objet du prêt/ }).click();
  await page.getByRole('option', { name: 'Optique' }).click();
  await birth.fill('12/03/2045');
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(page.getByText('au moins 16 ans')).toBeVisible();
  await expect(birth).toBeFocused();
  await birth.fill('03/1984');
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(page.getByText('Il faut un jour qui existe')).toBeVisible();
  await birth.fill('12/03/45');
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(page.getByText('ouvert pour')).toBeVisible();
});
