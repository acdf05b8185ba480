import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, openDossier, test } from './people.ts';

const agendaBar = (page: Page) => page.locator('.agenda-bar');
const dialogOf = (page: Page) => page.getByRole('dialog');

/** Gives the dossier on screen an appointment tomorrow, by telephone. */
const giveAppointment = async (page: Page): Promise<string> => {
  const tomorrow = new Date(Date.now() + 24 * 3600_000);
  const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(tomorrow);
  await page.getByRole('button', { name: 'Donner un rendez-vous' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Jour du rendez-vous').fill(day);
  await dialog.getByLabel('Heure').fill('14h30');
  await dialog.getByText('Par téléphone').click();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(tomorrow);
};

const lineOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name.toUpperCase() });

test('an appointment is called off, given again, and each is kept in the agenda', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  const day = await giveAppointment(page);
  await expect(page.locator('.standing-sentence')).toContainText(/14\sh\s30, par téléphone/);
  await page.goto(`/rendez-vous?jour=${day}&vue=jour`);
  await expect(lineOf(page, name)).toContainText('Par téléphone');
  await lineOf(page, name).getByRole('button', { name: 'Annuler…' }).click();
  await dialogOf(page).getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialogOf(page)).toContainText('Dites qui annule.');
  await dialogOf(page).getByText('La personne', { exact: true }).click();
  await dialogOf(page).getByLabel('Pourquoi').fill('Enfant malade');
  await dialogOf(page).getByRole('button', { name: 'Enregistrer' }).click();
  await expect(lineOf(page, name)).toContainText('Annulé par la personne');
  await lineOf(page, name).getByRole('link').click();
  await expect(page.locator('.standing-sentence')).toContainText('une date de rendez-vous');
  await expect(page.getByText('En chemin')).toContainText(/1\srendez-vous annulé/);
  await giveAppointment(page);
  await page.goto(`/rendez-vous?jour=${day}&vue=jour`);
  await expect(lineOf(page, name)).toHaveCount(2);
});

test('the agenda is walked by keyboard', async ({ as }) => {
  const page = await as('agent', '/rendez-vous?vue=jour');
  const title = agendaBar(page).getByRole('heading', { level: 2 });
  const first = await title.textContent();
  await page.getByRole('button', { name: 'Aujourd’hui' }).focus();
  await page.keyboard.press('PageDown');
  await expect(title).not.toHaveText(first ?? '');
  await page.keyboard.press('Home');
  await expect(title).toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Jour d’avant' }).press('Enter');
  await expect(title).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Aujourd’hui' }).press('Enter');
  await expect(title).toHaveText(first ?? '');
  await page.getByRole('radio', { name: 'Jour' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(title).toContainText('Semaine du');
});

test('the person is reminded: words to copy, a file for their calendar, and the note of it', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  const day = await giveAppointment(page);
  await page.goto(`/rendez-vous?jour=${day}&vue=jour`);
  await lineOf(page, name).getByRole('button', { name: 'Rappeler…' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('region', { name: /Message court/ })).toContainText('à 14 h 30, par téléphone');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: /Télécharger le fichier/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rendez-vous.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(`DTSTART;TZID=Europe/Paris:${day.replaceAll('-', '')}T143000`);
  expect(text.toUpperCase()).not.toContain(name.toUpperCase());
  await dialog.getByLabel(/Comment et ce qui s’est dit/).fill('SMS envoyé');
  await dialog.getByRole('button', { name: 'Noter que la personne est prévenue' }).click();
  await expect(dialog).toBeHidden();
  await expect(lineOf(page, name)).toContainText('rappelé le');
});

test('a private calendar is opened, read without signing in, and revoked', async ({ as, request }) => {
  const page = await as('collegue', '/rendez-vous');
  await page.getByRole('button', { name: 'Mon agenda personnel…' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: /Créer l’adresse|Remplacer l’adresse/ }).click();
  const address = await dialog.getByLabel('Adresse secrète de votre agenda').locator('output').textContent();
  const path = new URL(address ?? '').pathname;
  const feed = await request.get(path);
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain('BEGIN:VCALENDAR');
  await dialog.getByRole('button', { name: 'Révoquer l’adresse' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('Aucune adresse n’est ouverte.');
  expect((await request.get(path)).status()).toBe(404);
});

test('the agenda and its dialogs have no known accessibility problem', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  const day = await giveAppointment(page);
  await page.goto(`/rendez-vous?jour=${day}`);
  const check = async (what: string) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await accessibilityProblems(page), `${what}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  };
  await expect(lineOf(page, name)).toBeVisible();
  await check('agenda');
  for (const button of ['Rappeler…', 'Annuler…', 'Déplacer…']) {
    await lineOf(page, name).getByRole('button', { name: button }).click();
    await expect(dialogOf(page).getByRole('button', { name: /Enregistrer|Noter/ })).toBeVisible();
    await expectFocusIn(dialogOf(page));
    await check(button);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
  }
  await page.getByRole('button', { name: 'Mon agenda personnel…' }).click();
  await expect(dialogOf(page).getByRole('button', { name: 'Créer l’adresse' })).toBeVisible();
  await check('private calendar');
});
