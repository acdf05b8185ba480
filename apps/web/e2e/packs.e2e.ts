import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, openDossier, test } from './people.ts';

const openPack = async (page: Page): Promise<void> => {
  await openDossier(page);
  await page.getByRole('link', { name: 'Liasse pour le CMP' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liasse pour le Crédit Municipal de Paris');
};

test('the complete file is built while its page waits, then saved as one PDF and as an archive', async ({ as }) => {
  const page = await as('agent');
  await openPack(page);
  await expect(page.getByText('aucun fichier de pièce vérifiée')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Construire la liasse' }).press('Enter');
  const save = page.getByRole('button', { name: 'Télécharger le PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  expect(await accessibilityProblems(page)).toEqual([]);
  const asPdf = page.waitForEvent('download');
  await save.click();
  expect((await readFile(await (await asPdf).path())).subarray(0, 5).toString()).toBe('%PDF-');
  const asArchive = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Fichiers séparés (ZIP)' }).click();
  expect((await readFile(await (await asArchive).path())).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: 'Ce qu’il contient' }).click();
  await expect(page.getByText('Foyer et budget, page 3')).toBeVisible();
});

test('a head is offered no complete file', async ({ as }) => {
  const agent = await as('agent');
  await openDossier(agent);
  const path = new URL(agent.url()).pathname;
  const page = await as('responsable', path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dossier \d{4}-\d+$/);
  await expect(page.getByRole('link', { name: 'Liasse pour le CMP' })).toHaveCount(0);
  await page.goto(`${path}/dossier-complet`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
});
