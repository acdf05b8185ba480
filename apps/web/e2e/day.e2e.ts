import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, newName, openDossier, record, test } from './people.ts';

const tasks = (page: Page) => page.getByRole('region', { name: 'Tâches' });

test('an agent’s morning: why each dossier is there, and its next act in place', async ({ as }) => {
  // A day shows the oldest lines of each reason: every other test opens dossiers of the other agent.
  const page = await as('collegue');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ma journée');
  const name = await openDossier(page);
  await page.goto('/ma-journee');
  const line = page
    .getByRole('region', { name: 'À la ville de jouer' })
    .getByRole('listitem')
    .filter({ hasText: name.toUpperCase() });
  await expect(line).toContainText('On attend le premier tri depuis aujourd’hui.');
  await line.getByRole('button', { name: 'Noter que le premier tri est passé' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré')).toContainText(name.toUpperCase());
  await expect(line).toContainText('On attend une date de rendez-vous depuis aujourd’hui.');
  await expect(page.getByRole('region', { name: 'À faire' })).toContainText('en retard de');
});

test('what came in is taken in charge by whoever is first', async ({ as }) => {
  const name = newName();
  const desk = await as('accueil', '/premier-contact');
  await desk.getByRole('textbox', { name: 'Nom' }).first().fill(name);
  await desk.getByRole('button', { name: /Objet du prêt/ }).click();
  await desk.getByRole('option', { name: 'Permis de conduire' }).click();
  await desk.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(desk.getByText('ouvert pour')).toBeVisible();

  const agent = await as('collegue');
  const cameIn = agent.getByRole('region', { name: 'Sans accompagnateur' });
  const take = cameIn.getByRole('button', { name: `M’en occuper, ${name.toUpperCase()}` });
  await take.click();
  await expect(take).toHaveCount(0);
  await agent.getByRole('link', { name: name.toUpperCase() }).click();
  await expect(agent.getByRole('region', { name: 'Personne et demande' })).toContainText('Dominique Collègue');
});

test('a task is written down, put off with its reason, then done', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await page.getByRole('button', { name: 'Ajouter une tâche' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ajouter' }).click();
  await expect(dialog).toContainText('À remplir.');
  await dialog.getByLabel('Ce qu’il y a à faire').fill('Appeler l’auto-école');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(tasks(page)).toContainText('Appeler l’auto-école');

  await tasks(page).getByRole('button', { name: 'Reporter : Appeler l’auto-école' }).click();
  await dialog.getByLabel('Reporter au').fill('12/03/2099');
  await dialog.getByLabel('Pourquoi').fill('Elle est fermée');
  await dialog.getByRole('button', { name: 'Reporter' }).click();
  await expect(tasks(page)).toContainText('à faire le 12 mars 2099');
  await expect(tasks(page)).toContainText('Reportée : Elle est fermée');

  await tasks(page).getByRole('button', { name: 'C’est fait : Appeler l’auto-école' }).click();
  await tasks(page).getByRole('button', { name: 'Ce qui a été fait ou reporté' }).click();
  await expect(tasks(page)).toContainText('Fait par Camille Accompagnatrice');
});

test('a reminder is noted where a rule asks for it', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await expect(tasks(page)).toContainText('Prendre des nouvelles');
  await tasks(page).getByRole('button', { name: 'Noter l’appel' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('C’est le 1er appel sur 3, aujourd’hui.');
  await dialog.getByLabel('Ce qui s’est dit').fill('Message laissé');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(tasks(page)).toContainText('Ce sera le 2e appel sur 3.');
});

test('a colleague’s change appears by itself, and never over what is being typed', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  const colleague = await as('collegue', new URL(page.url()).pathname);
  await page.getByRole('button', { name: 'Ajouter une tâche' }).click();
  await page.getByLabel('Ce qu’il y a à faire').fill('Une phrase à moitié');

  await record(colleague, 'Noter que le premier tri est passé');
  await expect(page.locator('.standing-sentence')).toContainText('une date de rendez-vous');
  await expect(page.getByLabel('Ce qu’il y a à faire')).toHaveValue('Une phrase à moitié');
});

test('a dossier is entrusted to a colleague, and appears in their day', async ({ as }) => {
  const page = await as('agent');
  const colleague = await as('collegue');
  const name = await openDossier(page);
  await page.getByRole('button', { name: 'Confier…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Confier à/ }).click();
  await page.getByRole('option', { name: 'Dominique Collègue' }).click();
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Personne et demande' })).toContainText('Dominique Collègue');
  await expect(colleague.getByRole('link', { name: name.toUpperCase() })).toBeVisible();
});

test('handing over shows how much before it is done', async ({ as }) => {
  const page = await as('responsable', '/dossiers?state=open');
  await page.getByRole('button', { name: 'Passer le relais…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /De/ }).click();
  await page.getByRole('option', { name: 'Dominique Collègue' }).click();
  await expect(dialog.getByRole('status')).toContainText(/À transmettre\s:\s\d+\sdossiers en cours et \d+\stâches?\./);
  await expect(dialog.getByRole('button', { name: 'Passer le relais' })).toBeDisabled();
  await dialog.getByRole('button', { name: /À/ }).last().click();
  await expect(page.getByRole('option', { name: 'Camille Accompagnatrice' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Dominique Collègue' })).toHaveCount(0);
  await expectFocusIn(page.getByRole('listbox'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
});

test('the dialogs of tasks have no known accessibility problem', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  for (const button of ['Ajouter une tâche', 'Confier…', 'Noter l’appel', 'Reporter']) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expectFocusIn(page.getByRole('dialog'));
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await accessibilityProblems(page), `${button}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
