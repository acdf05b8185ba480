import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, test } from './people.ts';

/** What a file begins with that is offered after a press. */
const beginningOf = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const download = page.waitForEvent('download');
  await press();
  const path = await (await download).path();
  return (await readFile(path)).subarray(0, 5).toString('latin1');
};

const year = String(
  Number(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', year: 'numeric' }).format()) - 1,
);

test('the head takes the figures away and writes the report of a year, by keyboard', async ({ as }) => {
  test.slow();
  const page = await as('responsable', '/pourquoi-si-peu');
  for (const [name, beginning] of [
    [/\.xlsx/, 'PK\u0003\u0004'],
    [/\.xes/, '<?xml'],
  ] as const) {
    await page.getByRole('button', { name: 'Exporter' }).focus();
    await page.keyboard.press('Enter');
    // The menu gives the focus to its first item, once.
    await expectFocusIn(page.getByRole('menu'));
    const item = page.getByRole('menuitem', { name });
    await item.focus();
    expect(await beginningOf(page, () => page.keyboard.press('Enter'))).toContain(beginning);
  }
  await page.getByRole('link', { name: 'Rapport annuel' }).click();
  await page.getByRole('button', { name: /Année/ }).click();
  await page.getByRole('option', { name: year }).click();
  await expect(page).toHaveURL(new RegExp(`annee=${year}`));
  await expect(page.getByRole('heading', { level: 1, name: `Rapport annuel ${year}` })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Étape par étape' }).first()).toBeVisible();

  const other = await as('responsable', `/pourquoi-si-peu/rapport-annuel?annee=${year}`);
  const words = `Une année calme, la ${Date.now()}e`;
  await page.getByLabel(/^L’année/).fill(words);
  await other.getByLabel(/^L’année/).fill('Une année chargée');
  await page.getByRole('button', { name: 'Enregistrer le texte' }).click();
  await expect(page.getByText('Le texte est enregistré.')).toBeVisible();
  const elsewhere = other.getByRole('region', { name: 'Texte enregistré ailleurs' });
  await expect(elsewhere.getByText(words)).toBeVisible();
  await expect(other.getByLabel(/^L’année/)).toHaveValue('Une année chargée');
  await elsewhere.getByRole('button', { name: /Le remplacer/ }).click();
  await other.getByRole('button', { name: 'Enregistrer le texte' }).click();
  await expect(other.getByText('Le texte est enregistré.')).toBeVisible();

  const pdf = page.getByRole('button', { name: 'Enregistrer en PDF' });
  expect(await beginningOf(page, () => pdf.press('Enter'))).toBe('%PDF-');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  expect(isTooWide).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Enregistrer le texte' })).toBeHidden();
  await expect(page.locator('.report-on-paper').first()).toBeVisible();
});

test('an agent reads the report, and writes none of it', async ({ as }) => {
  const page = await as('agent', `/pourquoi-si-peu/rapport-annuel?annee=${year}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Les chiffres' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer le texte' })).toHaveCount(0);
});
