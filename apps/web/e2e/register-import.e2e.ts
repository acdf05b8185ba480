import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type RunningApp, startApp } from './app.ts';
import { accessibilityProblems, expect, test } from './people.ts';

const registers = fileURLToPath(new URL('../../api/src/register/testdata/registre-2013-2019', import.meta.url));

/** An installation of its own: the figures of the register are those of nobody else. */
test.describe('the register of the town, in an empty installation', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });
  let app: RunningApp;
  let page: Page;
  const errors: string[] = [];

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    app = await startApp('empty');
    const context = await browser.newContext({ baseURL: app.address });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  });

  test.afterAll(async () => {
    await page.context().close();
    await app.stop();
    expect(errors).toEqual([]);
  });

  const chooseFile = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir un fichier' }).click();
    await (await chooser).setFiles(file);
  };

  test('begins where the first administrator is welcomed', async () => {
    await page.goto('/');
    await page.getByLabel('Votre nom').fill('Camille Exemple');
    await page.getByLabel('Adresse électronique').fill('camille@ville.example');
    await page.getByLabel('Mot de passe').fill('une phrase bien à moi');
    await page.getByRole('button', { name: 'Créer le compte et commencer' }).click();
    await page.getByRole('link', { name: 'Reprendre un registre' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reprendre un registre');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('refuses a PDF renamed, in words that say what to do', async () => {
    const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n');
    await chooseFile({ name: 'registre.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByRole('alert')).toContainText('Ce fichier est en réalité un PDF');
    await expect(page.getByRole('alert')).toContainText('.csv ou .xlsx');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('finds its columns, and lets one be corrected by hand', async () => {
    // The chooser that replaces a refused file is sometimes given a file that its page no longer reads.
    await expect(async () => {
      await chooseFile(`${registers}.csv`);
      await expect(page.getByRole('heading', { name: 'Que dit chaque colonne ?' })).toBeFocused({ timeout: 5000 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByText('23 colonnes reconnues par leur titre sur 23')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await choose('Nom', 'Absente du fichier');
    await expect(page.getByText('1 colonne non reprise')).toBeVisible();
    await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
    await expect(page.getByRole('alert')).toContainText('Dites quelle colonne du fichier donne « nom »');
    expect(await accessibilityProblems(page)).toEqual([]);
    await choose('Nom', 'Nom');
    await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  });

  test('shows what every row would become, and writes nothing yet', async () => {
    await expect(page.getByRole('heading', { name: 'Ce que le registre deviendra' })).toBeFocused();
    for (const sentence of ['131 lignes sont nouvelles', '5 lignes sont refusées', '1 ligne est écrite deux fois']) {
      await expect(page.getByText(sentence)).toBeVisible();
    }
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(1 + 5);
    await expect(rows.nth(1)).toContainText('ce jour n’existe pas');
    await page.getByRole('button', { name: 'Toutes 139' }).click();
    await expect(rows).toHaveCount(1 + 100);
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await expect(rows).toHaveCount(1 + 139);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect((await (await page.request.get('/api/register/imports')).json()).imports).toEqual([]);
  });

  test('gives the refused rows as a file', async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger les lignes refusées' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('lignes-refusees-registre-2013-2019.csv');
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 5);
    expect(text).toMatch(/^\uFEFFN°;.*;Motif du refus de la ligne\r\n/);
  });

  test('says exactly what a confirmation writes, then writes it', async () => {
    await page.getByRole('button', { name: 'Reprendre 131 dossiers…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Reprendre 131 dossiers' });
    await expect(dialog).toContainText('131 dossiers seront créés');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Reprendre 131 dossiers' }).click();
    await expect(page.getByRole('heading', { name: 'Reprise faite' })).toBeFocused();
    await expect(page.getByText('131 dossiers créés et 5 lignes refusées.').first()).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('still says so after another page was looked at', async () => {
    const bar = page.getByRole('navigation', { name: 'Pages' });
    await bar.getByRole('link', { name: 'Comptes' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comptes');
    await bar.getByRole('link', { name: 'Reprise' }).click();
    await expect(page.getByRole('heading', { name: 'Reprise faite' })).toBeVisible();
  });

  test('says why so few went through', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Pourquoi si peu ?' }).click();
    await expect(page.getByText('7 prêts accordés pour 131 premiers contacts')).toBeVisible();
  });

  test('changes nothing when it comes again in the other format, by keyboard alone', async () => {
    await page.goto('/reprise');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir un fichier' }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(`${registers}.xlsx`);
    await expect(page.getByRole('heading', { name: 'Que dit chaque colonne ?' })).toBeFocused();
    await page.getByRole('button', { name: 'Voir l’aperçu' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Aucune ligne nouvelle')).toBeVisible();
    await expect(page.getByText('131 lignes sont déjà reprises')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Reprendre \d/ })).toHaveCount(0);
  });

  test('fits a narrow screen, step by step', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await accessibilityProblems(page)).toEqual([]);
    };
    await fits();
    await page.getByRole('button', { name: 'Corriger les colonnes' }).click();
    await fits();
    await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
    await expect(page.getByText('131 dossiers créés')).toBeVisible();
    await fits();
  });

  const choose = async (column: string, header: string) => {
    await page
      .getByRole('button', { name: new RegExp(`${column}$`) })
      .first()
      .click();
    await page.getByRole('option', { name: header, exact: true }).click();
  };
});
