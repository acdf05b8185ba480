import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, openDossier, record, sendToLender, test } from './people.ts';

// From a first contact to the refund.
test.slow();

/** Presses a button as somebody without a mouse does. */
const press = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
};

const choose = async (page: Page, name: string): Promise<void> => {
  const choice = page.getByRole('dialog').getByRole('radio', { name, exact: true });
  await choice.focus();
  await page.keyboard.press('Space');
};

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);

const save = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
};

const expectFits = async (page: Page): Promise<void> => {
  for (const [colorScheme, width] of [['dark', 390] as const, ['light', 1440] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
};

test('a loan is followed from its grant to the refund of its interest, by keyboard', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page, { on: '01/02/2020' });
  await page.getByRole('button', { name: 'Une étape plus lointaine' }).click();
  await sendToLender(page);
  await record(page, 'Noter l’accord du CMP');
  await page.getByRole('link', { name: 'Prêt', exact: true }).click();
  await expect(page.getByText('Accordé, rien de noté encore')).toBeVisible();

  await press(page, 'Noter l’offre signée');
  await save(page);
  await expect(page.getByText(/rétractation possible jusqu’au/)).toBeVisible();

  await press(page, 'Noter le versement');
  await choose(page, 'Au fournisseur');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Écrivez le nom du fournisseur');
  await fill(page, 'Nom du fournisseur', 'Garage Exemple');
  expect(await accessibilityProblems(page)).toEqual([]);
  await save(page);

  await press(page, 'Calculer l’échéancier');
  await fill(page, 'Nombre de mois', '12');
  await fill(page, 'Première échéance', '31/01/2099');
  await save(page);
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(table).toContainText('28/02/2099');
  await expectFits(page);

  await press(page, 'Noter un incident');
  await choose(page, 'Maladie');
  await fill(page, 'Ce qui a été fait', 'Appel au prêteur');
  await save(page);
  await press(page, 'Noter des échéances');
  await fill(page, 'À l’échéance n°', '2');
  await choose(page, 'Payée');
  await save(page);
  await expect(table).toContainText('Payée, su le');

  // All of it at once: the loan is over, and what the lender took beside is refunded.
  await press(page, 'Noter un remboursement anticipé');
  await fill(page, 'Intérêts pris en plus, en euros', '12,34');
  await save(page);
  await expect(page.getByText(/À rendre par le département\s: 12,34/)).toBeVisible();

  await page.getByRole('link', { name: 'Remboursements d’intérêts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Remboursements d’intérêts' })).toBeVisible();
  const toAsk = page.getByRole('region', { name: 'À demander', exact: true });
  await expect(toAsk.locator('label').filter({ hasText: name.toUpperCase() })).toBeVisible();
  const others = toAsk.locator('label').filter({ hasNotText: name.toUpperCase() }).getByRole('checkbox');
  for (const other of await others.all()) await other.press('Space');
  await expectFits(page);
  await toAsk.getByRole('button', { name: /^Faire l’état\s: 1\s/ }).press('Enter');
  await expect(page.getByText('Les demandes sont notées.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Télécharger l’état du .*12,34.* PDF$/ })
    .first()
    .press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^interets-.*\.pdf$/);

  await page.getByRole('link', { name: new RegExp(name, 'i') }).click();
  await press(page, 'Noter les intérêts reçus');
  await fill(page, 'Montant reçu, en euros', '12');
  await save(page);
  await expect(page.getByText(/soit 0,34.€ de moins que calculé/)).toBeVisible();
  await page.getByRole('link', { name: 'Revenir au dossier' }).click();
  await expect(page.getByText('Intérêts remboursés').first()).toBeVisible();
});

test('a head sees refunds by reference, and no loan', async ({ as }) => {
  const page = await as('responsable', '/remboursements-interets');
  const received = page.getByRole('region', { name: 'Reçus', exact: true });
  await expect(received.getByRole('rowheader').first()).toHaveText(/^\d{4}-\d{4}$/);
  await expect(page.getByRole('heading', { name: 'États envoyés au département' })).toHaveCount(0);
  await expectFits(page);
});
