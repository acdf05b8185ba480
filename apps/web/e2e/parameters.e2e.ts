import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, openDossier, test } from './people.ts';

const fits = async (page: Page, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 900 });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
};

test('parameters are in one place, for the administrator only', async ({ as }) => {
  const page = await as('administration');
  await page.getByRole('link', { name: 'Paramètres' }).click();
  await expect(page.getByRole('heading', { name: 'Paramètres', level: 1 })).toBeVisible();
  await fits(page, 390);
  await page.getByRole('link', { name: 'Délais et relances' }).click();
  await expect(page.getByRole('heading', { name: 'Délais et relances', level: 1 })).toBeVisible();
  const agent = await as('agent', '/parametres/delais');
  await expect(agent.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
});

test('new delays say which tasks they would make due, and refuse what makes no delay', async ({ as }) => {
  const page = await as('administration', '/parametres/delais');
  await page.getByRole('button', { name: 'Nouveaux délais' }).click();
  await page.getByRole('textbox', { name: 'À partir du' }).fill('01/01/2001');
  const wait = page.getByRole('group', { name: 'Les pièces demandées' });
  await wait.getByLabel('D’abord après').fill('0');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(wait.getByText('Un nombre de jours, de 1 à 365.')).toBeVisible();
  await wait.getByLabel('D’abord après').fill('1');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/Attente.: les pièces demandées\. \d+.tâches? devien/)).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter ces délais' }).click();
  await expect(page.getByText(/ne se modifient pas/)).toBeVisible();
});

for (const width of [1440, 390]) {
  test(`the form of the delays is accessible and fits at ${width} px`, async ({ as }) => {
    const page = await as('administration', '/parametres/delais');
    await page.getByRole('button', { name: 'Nouveaux délais' }).click();
    await fits(page, width);
  });
}

test('delays are not added over those that a colleague added meanwhile, and what was typed stays', async ({ as }) => {
  const [first, second] = [
    await as('administration', '/parametres/delais'),
    await as('administration', '/parametres/delais'),
  ];
  for (const [page, day] of [
    [first, '01/03/2041'],
    [second, '01/04/2041'],
  ] as const) {
    await page.getByRole('button', { name: 'Nouveaux délais' }).click();
    await page.getByRole('textbox', { name: 'À partir du' }).fill(day);
    await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  }
  await first.getByRole('button', { name: 'Ajouter ces délais' }).click();
  await expect(first.getByText('Les nouveaux délais sont ajoutés.')).toBeVisible();
  await second.getByRole('button', { name: 'Ajouter ces délais' }).click();
  await expect(
    second.getByText(/Une autre version a été ajoutée entre-temps, à partir du 1er.mars 2041/),
  ).toBeVisible();
  await expect(second.getByRole('region', { name: 'À partir du 1er mars 2041' })).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'À partir du' })).toHaveValue('01/04/2041');
  await fits(second, 390);
  await second.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await second.getByRole('button', { name: 'Ajouter ces délais' }).click();
  await expect(second.getByText('Les nouveaux délais sont ajoutés.')).toBeVisible();
});

test('the conditions are edited whole, and say which dossiers would fall outside', async ({ as }) => {
  const page = await as('administration', '/parametres/conditions');
  await page.getByRole('button', { name: 'Nouvelles règles' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill('Avenant fictif');
  await page.getByRole('textbox', { name: 'À partir du' }).fill('01/01/2001');
  await page.getByRole('button', { name: /Permis de conduire/ }).click();
  await page.getByRole('option', { name: 'Exclu' }).click();
  await page.getByLabel('Parts d’un couple', { exact: true }).fill('deux');
  await page.getByLabel('Communes, une par ligne').fill('Exempleville');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/Un nombre de parts, de 0,01 à 20/)).toBeVisible();
  await expect(page.getByText(/au moins un code postal/)).toBeVisible();
  await page.getByLabel('Parts d’un couple', { exact: true }).fill('2');
  await page.getByLabel('Communes, une par ligne').fill('Sucy-en-Brie 94370 (Sucy)');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/Objet du prêt.: \d+.dossiers passeraient.*20\d\d-\d{4}/)).toBeVisible();
  await fits(page, 1440);
  await fits(page, 390);
});

test('new settings of the pieces say which dossiers would lose one', async ({ as }) => {
  test.slow();
  const page = await as('administration', '/parametres/pieces');
  await page.getByRole('button', { name: 'Nouvelles exigences' }).click();
  await page.getByRole('textbox', { name: 'À partir du' }).fill('01/01/2001');
  await page.getByRole('button', { name: /Pièce à changer/ }).click();
  await page.getByRole('option', { name: 'Avis d’impôt' }).click();
  const piece = page.getByRole('group', { name: 'Avis d’impôt' });
  await piece.getByLabel('Exemplaires').fill('0');
  await piece.getByText('Ne plus la demander').click();
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(piece.getByText('Un nombre, en chiffres.')).toBeVisible();
  await piece.getByLabel('Exemplaires').fill('1');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/Avis d’impôt.: \d+.dossiers ne l’auraient plus à fournir/)).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter une pièce' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter une pièce' });
  await dialog.getByLabel('Nom').fill('Attestation fictive');
  await dialog.getByRole('button', { name: 'Ajouter à la liste' }).click();
  await expect(dialog.getByText('Choisissez dans la liste.')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: /Rubrique/ }).click();
  await page.getByRole('option', { name: 'Projet' }).click();
  await dialog.getByRole('button', { name: 'Ajouter à la liste' }).press('Enter');
  const added = page.getByRole('group', { name: 'Attestation fictive' });
  await added.getByRole('button', { name: /Ajouter une condition/ }).click();
  await page.getByRole('option', { name: 'Objet du prêt' }).click();
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(added.getByText(/Cochez au moins une réponse/)).toBeVisible();
  await added.getByRole('checkbox', { name: 'Permis de conduire' }).press(' ');
  await added.getByRole('button', { name: 'Monter' }).press('Enter');
  await expect(added.getByRole('listitem').nth(-2)).toHaveText('Attestation fictive');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/Attestation fictive.: \d+.dossiers l’auraient en plus/)).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter une pièce' }).click();
  await dialog.getByLabel('Nom').fill('Facture fictive de l’hébergeant');
  await dialog.getByRole('radio', { name: /l’une et l’autre/ }).press(' ');
  await dialog.getByRole('button', { name: /Demandée avec/ }).click();
  await page.getByRole('option', { name: 'Attestation d’hébergement' }).click();
  await dialog.getByRole('button', { name: 'Ajouter à la liste' }).press('Enter');
  await expect(page.getByText(/^Demandées ensemble.: Attestation d’hébergement, .* et Facture fictive/)).toBeVisible();
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/Facture fictive de l’hébergeant.: \d+.dossiers? l’aurai(en)?t en plus/)).toBeVisible();
  await fits(page, 1440);
  await fits(page, 390);
  await page.getByRole('button', { name: 'Ajouter ces exigences' }).click();
  await expect(page.getByText(/ne se modifient pas/)).toBeVisible();
});

test('a reason is added, and is one of those for which a dossier is closed', async ({ as }) => {
  test.slow();
  const page = await as('administration', '/parametres/motifs');
  await page.getByRole('button', { name: 'Nouvelle liste' }).click();
  await page.getByRole('button', { name: 'Ajouter un motif' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter un motif' });
  await dialog.getByRole('button', { name: 'Ajouter à la liste' }).click();
  await expect(dialog.getByText('À remplir.')).toBeVisible();
  await dialog.getByLabel('Nom').fill('a déménagé, motif fictif');
  await dialog.getByRole('radio', { name: /^Abandon/ }).press(' ');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: /Compte comme/ }).click();
  await page.getByRole('option', { name: 'la situation a changé' }).click();
  await dialog.getByRole('button', { name: 'Ajouter à la liste' }).press('Enter');
  await expect(page.getByText('Compte comme « la situation a changé ».')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter un motif' }).click();
  await dialog.getByLabel('Nom').fill('Capture d’écran, motif fictif');
  await dialog.getByRole('radio', { name: /^Pièce refusée/ }).press(' ');
  await dialog.getByRole('button', { name: /Compte comme/ }).click();
  await page.getByRole('option', { name: 'Ce n’est pas le bon papier' }).click();
  await dialog.getByRole('button', { name: 'Ajouter à la liste' }).press('Enter');
  await expect(
    page.getByText(/^Motifs changés.: .*a déménagé, motif fictif et Capture d’écran, motif fictif/),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'À partir du' }).fill('01/01/2001');
  await page.getByRole('button', { name: 'Ajouter cette liste' }).click();
  await expect(page.getByText(/ne se modifient pas/)).toBeVisible();
  await fits(page, 1440);
  await fits(page, 390);
  const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(new Date());
  await page.getByRole('textbox', { name: 'À partir du' }).fill(day);
  await page.getByRole('button', { name: 'Ajouter cette liste' }).click();
  await expect(page.getByText('La nouvelle liste est ajoutée.')).toBeVisible();
  const agent = await as('agent');
  await openDossier(agent);
  await agent.getByRole('button', { name: 'Clore le dossier' }).click();
  const closing = agent.getByRole('dialog', { name: 'Clore le dossier' });
  await closing.getByRole('radio', { name: /^Abandon/ }).press(' ');
  await expect(closing.getByRole('radio', { name: 'a déménagé, motif fictif' })).toBeVisible();
});
