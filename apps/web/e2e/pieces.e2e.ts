import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, openDossier, test } from './people.ts';

/** Day by day in France, as the server counts. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n176\n%%EOF\n',
);
/** One red point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

const standing = (page: Page) => page.getByRole('region', { name: 'Où en est-on' });
const detail = (page: Page, piece: string) => page.getByRole('region', { name: piece });
const row = (page: Page, piece: string) =>
  page.getByRole('region', { name: 'Liste des pièces' }).getByRole('listitem').filter({ hasText: piece }).last();

/** Opens a dossier that was found eligible, and shows its pieces. */
const openPieces = async (page: Page): Promise<string> => {
  await openDossier(page);
  const dossierId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const found = await page.request.post(`/api/dossiers/${dossierId}/eligibility`, {
    data: { expectedVersion: 1, happenedOn: today },
  });
  expect(found.status()).toBe(200);
  await page.getByRole('link', { name: 'Pièces', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pièces du dossier');
  return dossierId;
};

/** The answers that ask for as few papers as can be: those of the household once, in its situation; the others here. */
const answerSituation = async (page: Page): Promise<void> => {
  await page
    .getByRole('region', { name: 'D’après la demande' })
    .getByRole('link', { name: /Situation/ })
    .click();
  await page.getByLabel('Enfants à charge').fill('0');
  await page.getByRole('button', { name: /Situation de famille/ }).click();
  await page.getByRole('option', { name: 'Célibataire' }).click();
  await page.getByRole('button', { name: /Logement/ }).click();
  await page.getByRole('option', { name: 'Autrement' }).click();
  for (const none of ['Aucun revenu', 'Aucune charge', 'Aucun crédit ni dette']) {
    await page.getByRole('button', { name: none }).click();
  }
  await page.getByRole('radiogroup', { name: 'Surendettement' }).getByText('Aucune procédure').click();
  await expect(page.getByText('✓ Enregistré')).toBeVisible();
  await page.getByRole('link', { name: 'Pièces', exact: true }).click();
  const choose = (question: RegExp, answer: string) =>
    page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();
  await expect(standing(page)).toContainText('2 réponses à donner sur sa situation');
  await choose(/Qui vend/, 'Personne');
  await choose(/titre de séjour/, 'Non');
  await page.getByRole('button', { name: 'Enregistrer la situation' }).click();
  await expect(standing(page)).toContainText('Il reste 7 pièces à demander. C’est à la ville de jouer.');
};

const tick = async (page: Page, ...pieces: readonly string[]): Promise<void> => {
  for (const piece of pieces) await row(page, piece).locator('.piece-check').click();
};

test('an agent asks pieces, receives them, looks at their files, and completes the file', async ({ as }) => {
  test.slow();
  const page = await as('agent');
  const dossierId = await openPieces(page);
  await answerSituation(page);

  await tick(page, 'Avis d’impôt', 'Relevés de compte', 'Lettre de motivation');
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  const list = page.getByRole('dialog', { name: 'Liste pour la personne' });
  await expect(list).toContainText('Relevés de compte (3)');
  await expect(list).toContainText('sur impots.gouv.fr');
  await expectFocusIn(list);
  await page.keyboard.press('Escape');
  await expect(row(page, 'Avis d’impôt')).toContainText('Demandée');

  await tick(page, 'Avis d’impôt', 'Relevés de compte', 'Lettre de motivation');
  await page.getByRole('button', { name: 'Noter reçues' }).click();
  await expect(standing(page)).toContainText('3 pièces à vérifier');

  await row(page, 'Avis d’impôt').getByRole('button').click();
  const tax = detail(page, 'Avis d’impôt');
  const chooser = page.waitForEvent('filechooser');
  await tax.getByRole('button', { name: 'Ajouter des fichiers' }).click();
  await (await chooser).setFiles({ name: 'impots.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(tax.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await tax.getByRole('button', { name: 'Agrandir' }).click();
  await tax.getByRole('button', { name: 'Tourner' }).click();
  await expect(tax.getByText('150 %')).toBeVisible();

  await tax.getByRole('button', { name: 'Noter vérifiée' }).click();
  await tax.getByRole('button', { name: 'Enregistrer la vérification' }).click();
  await expect(row(page, 'Avis d’impôt')).toContainText('Vérifiée');

  await row(page, 'Lettre de motivation').getByRole('button').click();
  const letter = detail(page, 'Lettre de motivation');
  await expect(letter).toBeVisible();
  await dropOn(page, png, 'lettre.png');
  await expect(letter.getByRole('img', { name: 'lettre.png' })).toBeVisible();
  await letter.getByRole('button', { name: 'Refuser' }).click();
  await letter.getByRole('button', { name: 'Enregistrer le refus' }).click();
  await expect(letter.getByText('Choisissez un motif.')).toBeVisible();
  await letter.getByText('Illisible').click();
  await letter.getByRole('button', { name: 'Enregistrer le refus' }).click();
  await expect(row(page, 'Lettre de motivation')).toContainText('Refusée');
  await letter.getByRole('button', { name: 'Demander' }).click();
  await letter.getByRole('button', { name: 'Enregistrer la demande' }).click();
  await expect(row(page, 'Lettre de motivation')).toContainText('demandée 2 fois');

  await verifyTheRest(page, dossierId);
  await expect(standing(page)).toContainText('Rien ne manque');
  await page.getByRole('button', { name: 'Déclarer le dossier complet' }).click();
  await expect(standing(page)).toContainText('Attend la transmission au CMP');
});

/** As from a folder on the desk: the browser itself is told of a file that comes over it. */
const dropOn = async (page: Page, content: Buffer, name: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'parcours-drop-'));
  const path = join(folder, name);
  await writeFile(path, content);
  const zone = page.locator('.file-drop');
  // Once it is still.
  await zone.hover();
  const target = await zone.boundingBox();
  if (target === null) throw new Error('nowhere to drop');
  const browser = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', {
      type,
      x: target.x + target.width / 2,
      y: target.y + target.height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  }
};

/** What the screen did for three pieces, done for the others. */
const verifyTheRest = async (page: Page, dossierId: string): Promise<void> => {
  const address = `/api/dossiers/${dossierId}`;
  const read = async () => (await page.request.get(`${address}/pieces`)).json();
  const rest = ['identityCard', 'proofOfAddress', 'bankStatements', 'bankDetails', 'quote', 'letterOfMotivation'];
  const receipt = {
    expectedVersion: (await read()).version,
    happenedOn: today,
    pieces: rest.map((piece) => ({ piece, copies: 3, issuedOn: today, lastValidOn: null })),
  };
  expect((await page.request.post(`${address}/piece-receipts`, { data: receipt })).status()).toBe(200);
  for (const piece of rest) {
    const data = { expectedVersion: (await read()).version, happenedOn: today, paper: null };
    expect((await page.request.post(`${address}/pieces/${piece}/verification`, { data })).status()).toBe(200);
  }
  await page.reload();
};

test('a file that cannot be kept says why, and another can be sent', async ({ as }) => {
  const page = await as('agent');
  await openPieces(page);
  await row(page, 'Avis d’impôt').getByRole('button').click();
  const tax = detail(page, 'Avis d’impôt');
  const send = async (buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await tax.getByRole('button', { name: 'Ajouter des fichiers' }).click();
    await (await chooser).setFiles({ name: 'impots.pdf', mimeType: 'application/pdf', buffer });
  };
  await send(Buffer.from('pas un PDF'));
  await expect(tax.getByRole('alert')).toContainText('Ce n’est ni un PDF ni une photo');
  await tax.getByRole('button', { name: 'Abandonner' }).click();
  // The first try never leaves; of the second only the answer is lost, and the third is told that it is there already.
  let tries = 0;
  const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
  await page.route('**/files', async (route) => {
    tries += 1;
    if (tries === 2) await Promise.all([route.fetch(), isRead]);
    return tries < 3 ? route.abort('connectionreset') : route.continue();
  });
  await send(pdf);
  await expect(tax.getByText(/La connexion s’est coupée.: nouvel essai \(2 sur 6\)/)).toBeVisible();
  read();
  await expect(tax.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await expect(tax.getByRole('button', { name: 'impots.pdf', exact: true })).toHaveCount(1);
  await expect.poll(() => tries).toBe(3);
  await tax.getByRole('button', { name: 'Retirer impots.pdf' }).click();
  await page.getByLabel('Pourquoi le retirer').fill('page de quelqu’un d’autre');
  await page.getByRole('button', { name: 'Retirer le fichier' }).click();
  await expect(tax).toContainText('page de quelqu’un d’autre');
});

test('a colleague who wrote meanwhile is told, and nothing chosen is lost', async ({ as }) => {
  const page = await as('agent');
  const dossierId = await openPieces(page);
  await tick(page, 'Avis d’impôt');
  // The page would else read by itself what the colleague wrote, now and then sooner than the press on the button.
  await page.route('**/pieces', () => undefined);
  await page.request.post(`/api/dossiers/${dossierId}/piece-requests`, {
    data: { expectedVersion: 0, happenedOn: today, pieces: ['quote'] },
  });
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Devis ou facture pro forma : Demandée');
  await page.unroute('**/pieces');
  await page.getByRole('button', { name: 'Voir la page à jour' }).click();
  await expect(row(page, 'Devis ou facture pro forma')).toContainText('Demandée');
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Avis d’impôt');
});

test('the pieces have no known accessibility problem, in light and dark, wide and narrow', async ({ as }) => {
  test.slow();
  const page = await as('agent');
  await openPieces(page);
  await answerSituation(page);
  await page.getByRole('button', { name: 'Ce qui manque' }).click();
  await expectNoProblem(page);
  await tick(page, 'Avis d’impôt');
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  await expectFocusIn(page.getByRole('dialog'));
  await expectNoProblem(page);
  await page.keyboard.press('Escape');
  await row(page, 'Avis d’impôt').getByRole('button').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ajouter des fichiers' }).click();
  await (await chooser).setFiles({ name: 'impots.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByRole('img', { name: 'Page 1' })).toBeVisible();
  const offer = page.getByRole('button', { name: 'Noter reçue aujourd’hui' });
  await expect(offer).toBeVisible();
  await expectNoProblem(page);
  await offer.click();
  await expect(row(page, 'Avis d’impôt')).toContainText('Reçue');
  await expect(offer).toBeHidden();
  await expect(detail(page, 'Avis d’impôt').getByRole('list').filter({ hasText: 'Demandée' })).toContainText('Reçue');
});

const expectNoProblem = async (page: Page): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
};

test('what the situation says is not asked again, and a colleague’s change appears by itself', async ({ as }) => {
  const page = await as('agent');
  const dossierId = await openPieces(page);
  const other = await as('collegue', `/dossiers/${dossierId}/situation`);
  const said = page.getByRole('region', { name: 'D’après la demande et la situation' });
  await expect(said).toContainText('Permis de conduire');
  await expect(said).toContainText(/[3-9].réponses à donner dans la situation/);
  await expect(said).toContainText('logement');
  await expect(row(page, 'Attestation d’hébergement')).toContainText('Selon la situation');
  await expect(row(page, 'Avis d’impôt')).toContainText('À demander');
  await page
    .getByRole('radiogroup', { name: /Qui vend/ })
    .getByText('Un particulier')
    .click();
  await other.getByRole('button', { name: /Logement/ }).click();
  await other.getByRole('option', { name: 'Hébergée par quelqu’un' }).click();
  await other.getByRole('button', { name: 'Aucun crédit ni dette' }).click();
  await expect(said).toContainText('Hébergée');
  await expect(page.getByRole('radio', { name: 'Un particulier' })).toBeChecked();
  // On a slow line, one goes on answering while it is sent.
  const { promise: isAnswered, resolve: goOn } = Promise.withResolvers<void>();
  await page.route('**/piece-situation', async (route) => {
    await isAnswered;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Enregistrer la situation' }).click();
  const permit = page.getByRole('radiogroup', { name: /titre de séjour/ });
  await permit.getByText('Non', { exact: true }).click();
  goOn();
  await expect(row(page, 'Attestation d’hébergement')).toContainText('À demander');
  await expect(permit.getByRole('radio', { name: 'Non' })).toBeChecked();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
});
