import type { Page } from '@playwright/test';
import { openMailServer } from './mail-server.ts';
import { accessibilityProblems, expect, newName, openDossier, test } from './people.ts';

/** On a telephone in the dark, then on a desk in the light; nothing may stick out. */
const expectAccessible = async (page: Page): Promise<void> => {
  for (const [colorScheme, width] of [['dark', 390] as const, ['light', 1440] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
};

const write = async (page: Page, template: string): Promise<void> => {
  await page.getByRole('link', { name: 'Échanges' }).click();
  await page.getByRole('link', { name: 'Écrire à la personne' }).click();
  await page.getByRole('button', { name: /Modèle/ }).click();
  await page.getByRole('option', { name: template }).click();
};

test('a letter names what is missing, is corrected, printed and kept word for word', async ({ as }) => {
  test.slow();
  const page = await as('agent');
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const name = await openDossier(page);
  await write(page, 'Relance');
  const text = page.getByLabel('Texte');
  await expect(text).toHaveValue(/\[\[pièces demandées\]\]/);
  await expect(page.getByText(/Il reste à compléter\s: pièces demandées\./)).toBeVisible();
  await expect(page.getByText(/adresse électronique|n’a pas d’adresse/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Envoyer par courriel' })).toHaveCount(0);
  await page.getByLabel('Date limite').fill('12/03/2099');
  await expect(text).toHaveValue(/avant le 12\smars 2099/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Garder et imprimer' }).click();
  await expect(page.getByRole('alert')).toContainText('Il reste à compléter');
  await text.fill('Merci d’apporter le devis du garage.');
  await page.getByRole('button', { name: 'Garder et imprimer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lettre' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(name.toUpperCase());
  await expect(sheet).toContainText('Merci d’apporter le devis du garage.');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Revenir aux échanges' }).click();
  await expect(page.getByRole('region', { name: 'Lettres et messages' }).getByRole('listitem')).toContainText(
    'imprimé, pour la poste ou en main propre',
  );
});

test('a letter that is typed over is not lost by a click elsewhere, can be copied, and leaves by e-mail', async ({
  as,
}) => {
  const page = await as('agent');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDossier(page, { email: 'awa@exemple.test' });
  await write(page, 'Demande irrecevable');
  await page.getByLabel('Texte').fill('Bonjour, voici la réponse.');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Dossiers' }).click();
  await page.getByRole('button', { name: 'Continuer la saisie' }).click();
  await expect(page.getByLabel('Texte')).toHaveValue('Bonjour, voici la réponse.');
  await page.getByRole('button', { name: 'Garder et copier le texte' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lettre' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Bonjour, voici la réponse.');

  const mail = await openMailServer();
  try {
    await page.getByRole('link', { name: 'Revenir aux échanges' }).click();
    await page.getByRole('link', { name: 'Écrire à la personne' }).click();
    await page.getByLabel('Texte').fill('Bonjour, tout est en ordre.');
    await page.getByRole('button', { name: 'Envoyer par courriel' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Lettre' })).toBeVisible();
    // Nobody reloads the page: it hears by itself that the message has left.
    await expect(page.getByText(/^Parti/)).toBeVisible();
    expect(mail.received).toMatchObject([{ to: ['awa@exemple.test'] }]);
    expect(mail.received[0]?.content).toContain('Bonjour, tout est en ordre.');
  } finally {
    await mail.close();
  }
});

test('an administrator corrects a template, sees what it gives, and takes an older version up again', async ({
  as,
}) => {
  const page = await as('administration', '/modeles');
  await page.getByRole('button', { name: 'Rappel de rendez-vous' }).click();
  const section = page.getByRole('region', { name: 'Rappel de rendez-vous' });
  await expect(section.getByRole('region', { name: 'Aperçu' })).toContainText('jeudi 12 mars 2026 à 14 h 30');
  const word = newName();
  await section.getByRole('textbox', { name: 'Texte' }).fill(`${word} {prénom}`);
  await expect(section.getByRole('region', { name: 'Aperçu' })).toContainText('Ligne 1');
  await section.getByRole('button', { name: 'Enregistrer une nouvelle version' }).click();
  await expect(section.getByRole('alert')).toContainText('{prénom}');
  await section.getByRole('textbox', { name: 'Texte' }).fill(`${word}, {nom de la personne}`);
  await expect(section.getByRole('region', { name: 'Aperçu' })).toContainText(`${word}, Awa EXEMPLE`);
  await section.getByRole('button', { name: 'Enregistrer une nouvelle version' }).click();
  await expect(section.getByText(/Version \d+, enregistrée le .* par Sacha Administration/).first()).toBeVisible();
  await section.getByRole('button', { name: 'Versions précédentes' }).click();
  await section.getByRole('button', { name: /Reprendre ce texte, Version fournie/ }).click();
  await expect(section.getByRole('textbox', { name: 'Texte' })).toHaveValue(/Votre rendez-vous : {rendez-vous}/);
  await expectAccessible(page);
});
