import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, openDossier, record, sendToLender, test } from './people.ts';

const standing = (page: Page) => page.getByRole('region', { name: 'Où en est-on' });
const exchanges = (page: Page) => page.getByRole('region', { name: 'Envois au CMP et réponses' }).getByRole('row');

const act = async (page: Page, name: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) => {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
};

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
);

const chooseFile = async (page: Page, button: string | RegExp, name: string, buffer = pdf): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer });
};

/** It is with its sending and in the history, and its page is drawn in place. */
const expectFiled = async (page: Page, name: string): Promise<void> => {
  const places = page.getByRole('button', { name, exact: true });
  await expect(places).toHaveCount(2);
  await places.first().press('Enter');
  await expect(page.getByRole('figure', { name: `Aperçu de ${name}` }).getByLabel('Page 1')).toBeVisible();
  await places.first().press('Enter');
};

const askMore = (page: Page) =>
  act(page, 'Noter que le CMP demande d’autres pièces', async (dialog) => {
    await dialog.getByText('Relevés de compte').click();
    await dialog.getByLabel('Autre chose que ces pièces').fill('Attestation de l’employeur');
    await dialog.getByLabel('Pourquoi, selon le CMP').fill('Relevés de plus de trois mois');
    await dialog.getByLabel('Réponse attendue avant le').fill('12/03/2099');
  });

const sendAgain = async (page: Page): Promise<void> => {
  await record(page, 'Déclarer le dossier complet');
  await sendToLender(page);
};

test('a dossier goes from the first contact through two loops to a refusal, and to a second chance', async ({ as }) => {
  test.slow();
  const page = await as('agent');
  await openDossier(page);
  await record(page, 'Noter que le premier tri est passé');
  await page.getByRole('button', { name: 'Une étape plus lointaine' }).click();
  await record(page, 'Déclarer le dossier recevable');
  await page.getByRole('button', { name: /^Avant l’envoi au CMP, il manque/ }).click();
  const before = page.getByRole('region', { name: 'Avant l’envoi au CMP' });
  await expect(before.getByRole('link', { name: 'Remplir, Date de naissance' })).toBeVisible();
  await expect(before.getByRole('link', { name: /Recueillir l’accord, / }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Noter la transmission au CMP', exact: true }).click();
  const sending = page.getByRole('dialog');
  await sending.getByText('Par courrier').click();
  await sending.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sending).toContainText('écrivez pourquoi il part ainsi');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /sans enregistrer|Quitter|Abandonner|Fermer sans/ }).click();
  await sendToLender(page);
  await act(page, 'Noter l’accusé de réception du CMP', async (dialog) => {
    await dialog.getByLabel('Référence donnée par le CMP').fill('CMP-77');
    await chooseFile(page, 'Choisir un fichier', 'accuse.pdf');
    await expect(dialog).toContainText('accuse.pdf');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
  await expectFiled(page, 'accuse.pdf');

  await askMore(page);
  await expect(standing(page)).toContainText('C’est à la personne de jouer.');
  await expect(standing(page)).toContainText('Le CMP attend une réponse avant le jeudi 12 mars 2099.');
  await page.getByRole('link', { name: 'Pièces' }).click();
  await expect(page.getByText(/Redemandée par le CMP/).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Le parcours' })).toBeVisible();
  await sendAgain(page);
  await act(page, 'Noter que le CMP ajourne sa décision', async (dialog) => {
    await dialog.getByLabel('Ajourné jusqu’au').fill('15/04/2099');
    await chooseFile(page, 'Choisir un fichier', 'notes.txt', Buffer.from('rien'));
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    // The letter is refused and the rest is written; sent again without it, it is written once.
    await expect(dialog.getByRole('alert')).toContainText('Le fait est enregistré.');
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ne pas joindre notes.txt' }).click();
  });
  await askMore(page);
  await sendAgain(page);

  await act(page, 'Noter le refus du CMP', (dialog) => dialog.getByText('motif non communiqué').click());
  await expect(standing(page)).toContainText('La décision du CMP reste à dire à la personne.');
  await chooseFile(page, /^Joindre une lettre du CMP, Prêt refusé par le CMP/, 'refus.pdf');
  await expectFiled(page, 'refus.pdf');
  await act(page, 'Noter que la décision est dite à la personne', (dialog) =>
    dialog.getByText('Par téléphone').click(),
  );
  await expect(standing(page)).not.toContainText('reste à dire');

  await expect(exchanges(page)).toHaveCount(4);
  await expect(exchanges(page).nth(1)).toContainText('réf. CMP-77');
  await expect(exchanges(page).nth(1)).toContainText('motif : Relevés de plus de trois mois');
  await expect(exchanges(page).nth(3)).toContainText('motif non communiqué');
  await expect(page.getByText('2 demandes de pièces par le CMP et 1 décision ajournée')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  await act(page, 'Rouvrir le dossier', (dialog) =>
    dialog.getByLabel('Pourquoi le rouvrir ?').fill('Incidents réglés'),
  );
  await expect(standing(page)).toContainText('Attend la transmission au CMP');
  await expect(exchanges(page).nth(3)).toContainText('refusé');
});
