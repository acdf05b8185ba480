import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, openDossier, test } from './people.ts';

const openExchanges = async (page: Page): Promise<void> => {
  await openDossier(page);
  await page.getByRole('link', { name: 'Échanges' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Échanges du dossier');
};

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a call is noted by keyboard, kept through a refusal, and voided with its reason', async ({ as }) => {
  const page = await as('agent');
  await openExchanges(page);
  await page.getByRole('button', { name: 'Noter un échange' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Ce qui s’est dit')).toBeFocused();
  await expect(dialog).toContainText('la personne a le droit de lire ce texte');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.type('Le garage confirme le devis, 1 85 07 94 028 123 45');
  await dialog.getByText('Un fournisseur').click();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('numéro de sécurité sociale');
  await dialog.getByLabel('Ce qui s’est dit').fill('Le garage confirme le devis');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Dites avec qui');
  await dialog.getByLabel('Nom').fill('Garage du Parc');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  const line = section(page, 'Ce qui s’est dit').getByRole('listitem');
  await expect(line).toContainText('De Garage du Parc');
  await expect(line).toContainText('Le garage confirme le devis');
  await line.getByRole('button', { name: /^Annuler/ }).click();
  await page.getByRole('dialog').getByLabel('Pourquoi l’annuler').fill('Mauvais dossier');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler la saisie' }).click();
  await expect(line).toContainText('Annulé par Camille Accompagnatrice');
  await expect(line).toContainText('Mauvais dossier');
  await expect(line.getByRole('button')).toHaveCount(0);
});

test('a working note stands apart, and a colleague sees it come', async ({ as }) => {
  const page = await as('agent');
  await openExchanges(page);
  const other = await as('collegue', new URL(page.url()).pathname);
  await page.getByRole('button', { name: 'Ajouter une note de travail' }).click();
  await page.getByRole('dialog').getByLabel('Note').fill('Rappeler après 17 heures');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(section(page, 'Notes de travail')).toContainText('Rappeler après 17 heures');
  await expect(section(page, 'Ce qui s’est dit')).not.toContainText('Rappeler après 17 heures');
  await expect(section(other, 'Notes de travail')).toContainText('Rappeler après 17 heures');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a head is offered no exchanges', async ({ as }) => {
  const agent = await as('agent');
  await openDossier(agent);
  const path = new URL(agent.url()).pathname;
  const page = await as('responsable', path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dossier \d{4}-\d+$/);
  await expect(page.getByRole('link', { name: 'Échanges' })).toHaveCount(0);
  await page.goto(`${path}/echanges`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
});
