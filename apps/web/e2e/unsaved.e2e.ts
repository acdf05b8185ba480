import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, newName, openDossier, test } from './people.ts';

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Abandonner la saisie ?' });

test('Escape and « Fermer » ask before a dialog loses what was typed, by keyboard as well', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  const dialog = page.getByRole('dialog', { name: 'Clore le dossier' });
  await page.getByRole('button', { name: 'Clore le dossier' }).click();
  await expectFocusIn(dialog);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Clore le dossier' }).click();
  await dialog.getByText('Abandon').click();
  await page.keyboard.press('Escape');
  await expect(question(page).getByRole('button', { name: 'Continuer la saisie' })).toBeFocused();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeHidden();
  await expect(dialog.getByRole('radio', { name: /^Abandon/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(question(page).getByRole('button', { name: 'Continuer la saisie' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(question(page)).toBeHidden();
});

test('a first contact begun is not lost by a link, the menu or signing out', async ({ as }) => {
  const page = await as('agent', '/premier-contact');
  const name = page.getByRole('textbox', { name: 'Nom' }).first();
  const typed = newName();
  await name.fill(typed);
  await page.getByRole('link', { name: 'Rendez-vous', exact: true }).click();
  await question(page).getByRole('button', { name: 'Continuer la saisie' }).click();
  await expect(name).toHaveValue(typed);
  for (const item of ['Changer de mot de passe', 'Se déconnecter']) {
    await page.getByRole('button', { name: /Mon compte/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await question(page).getByRole('button', { name: 'Continuer la saisie' }).click();
    await expect(name).toHaveValue(typed);
  }
  const closing = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await closing).type()).toBe('beforeunload');
  await (await closing).dismiss();
  await page.getByRole('link', { name: 'Rendez-vous', exact: true }).click();
  await question(page).getByRole('button', { name: 'Abandonner la saisie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rendez-vous');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossiers');
});

test('a password shown once is not lost by Escape, and can be copied without a clipboard', async ({ as }) => {
  const page = await as('administration');
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/comptes');
  await page.getByRole('button', { name: 'Nouveau compte' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Noé Nouveau');
  await page.getByLabel('Adresse électronique').fill(`${newName()}@exemple.test`.toLowerCase());
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  const shown = page.getByLabel('Mot de passe provisoire');
  const password = (await shown.textContent()) ?? '';
  await expectFocusIn(page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  const asked = page.getByRole('alertdialog', { name: 'Fermer sans l’avoir noté ?' });
  await asked.getByRole('button', { name: 'Revenir au mot de passe' }).click();
  await expect(shown).toHaveText(password);
  await page.getByRole('button', { name: 'Copier' }).click();
  await expect(page.getByText('Le mot de passe est sélectionné')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(password);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'C’est noté' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});
