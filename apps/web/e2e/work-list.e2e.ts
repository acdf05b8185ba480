import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, newName, test } from './people.ts';

/** Opens dossiers of people whose names begin alike, and shows the list of these alone. */
const openSeveral = async (page: Page, endings: readonly string[]): Promise<string> => {
  const start = newName();
  for (const ending of endings) {
    const contact = {
      id: randomUUID(),
      happenedOn: new Date().toISOString().slice(0, 10),
      channel: 'spontaneous',
      channelDetail: null,
      medium: 'desk',
      request: { project: 'drivingLicence', projectDetail: null, amountCents: 150_000, durationMonths: 24 },
      person: { lastName: start + ending, firstName: null, bornOn: null, telephone: null, email: null, town: null },
    };
    const status = await page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/dossiers', { method: 'POST', headers, body: JSON.stringify(body) })).status;
    }, contact);
    expect(status).toBe(200);
  }
  await page.goto('/dossiers?state=open&sort=name');
  await page.getByLabel('Chercher', { exact: true }).fill(start);
  await expect(page.getByRole('row')).toHaveCount(endings.length + 1);
  return start.toUpperCase();
};

test('several dossiers are chosen by keyboard, and entrusted once it is said which will change', async ({ as }) => {
  const page = await as('agent');
  const start = await openSeveral(page, ['A', 'B', 'C']);
  await page.getByRole('checkbox', { name: `Choisir ${start}A` }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: `Choisir ${start}C` }).focus();
  await page.keyboard.press('Shift+Space');
  await expect(page.getByText('3 dossiers choisis')).toBeVisible();
  await page.getByRole('checkbox', { name: `Choisir ${start}B` }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('2 dossiers choisis')).toBeVisible();

  await page.getByRole('button', { name: 'Confier…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confier ces dossiers' });
  await dialog.getByRole('button', { name: /Confier à/ }).click();
  await page.getByRole('option', { name: 'Dominique Collègue' }).click();
  await dialog.getByRole('button', { name: 'Voir ce qui va changer' }).click();
  await expect(dialog).toContainText('2 dossiers vont changer');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  await expect(dialog).toContainText('C’est fait');
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('row', { name: `${start}A` })).toContainText('Dominique Collègue');
  await expect(page.getByRole('row', { name: `${start}B` })).not.toContainText('Dominique Collègue');
});

test('a reminder that is not due is left alone, with the reason, and a task is written on all of them', async ({
  as,
}) => {
  const page = await as('agent');
  const start = await openSeveral(page, ['A', 'B']);
  await page.getByRole('checkbox', { name: 'Tout choisir' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Noter une relance…' }).click();
  const chase = page.getByRole('dialog', { name: 'Noter une relance pour ces dossiers' });
  await chase.getByRole('button', { name: 'Voir ce qui va changer' }).click();
  await expect(chase).toContainText('2 dossiers restent tels quels');
  await expect(chase).toContainText('La relance n’est pas encore due');
  await expect(chase.getByRole('button', { name: 'Confirmer' })).toBeDisabled();
  await chase.getByRole('button', { name: 'Fermer' }).click();

  await page.getByRole('button', { name: 'Ajouter une tâche…' }).click();
  const task = page.getByRole('dialog', { name: 'Ajouter une tâche à ces dossiers' });
  await task.getByLabel('Ce qu’il y a à faire').fill('Demander le devis');
  await task.getByRole('button', { name: 'Voir ce qui va changer' }).click();
  await task.getByRole('button', { name: 'Confirmer' }).click();
  await expect(task).toContainText('C’est fait');
  await task.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('link', { name: `${start}A` }).click();
  await expect(page.getByText('Demander le devis')).toBeVisible();
});

test('a filter is kept under a name, and found again without the words searched', async ({ as }) => {
  const page = await as('collegue', '/dossiers?state=open&turn=town&channel=bank');
  const name = newName();
  await page.getByRole('button', { name: 'Filtres enregistrés…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filtres enregistrés' });
  await dialog.getByLabel('Nom des filtres affichés').fill(name);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('button', { name, exact: true })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto('/dossiers?state=closed');
  await page.getByRole('button', { name: 'Filtres enregistrés…' }).click();
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(page).toHaveURL(/state=open/);
  await expect(page).toHaveURL(/channel=bank/);
  await page.getByRole('button', { name: 'Filtres enregistrés…' }).click();
  await dialog.getByRole('button', { name: `Retirer, ${name}` }).click();
  await expect(dialog.getByRole('button', { name, exact: true })).toHaveCount(0);
});

test('the columns chosen are kept, and are those of the file', async ({ as }) => {
  const page = await as('responsable', '/dossiers?state=open');
  const channel = page.getByRole('columnheader', { name: 'Orientation' });
  const toggle = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Colonnes' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Orientation' }).click();
    await page.keyboard.press('Escape');
  };
  const kept = page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
  await toggle();
  await expect(channel).toBeVisible();
  await kept;
  await page.reload();
  await expect(channel).toBeVisible();
  await page.getByRole('button', { name: 'Exporter' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /\.csv/ }).click();
  const [heading = ''] = (await readFile(await (await saved).path(), 'utf8')).split('\r\n');
  expect(heading).toContain('Orientation');
  // Whoever sees no names takes none along.
  expect(heading).not.toMatch(/Nom|Prénom/);
  await toggle();
  await expect(channel).toHaveCount(0);
});

test('whoever stands in for a colleague is told so, and sees what is theirs', async ({ as }) => {
  const page = await as('agent', '/absences');
  await page.getByRole('button', { name: /Qui est absent/ }).click();
  await page.getByRole('option', { name: 'Dominique Collègue' }).click();
  await page.getByRole('button', { name: /Qui remplace/ }).click();
  await page.getByRole('option', { name: 'Camille Accompagnatrice' }).click();
  const today = new Date().toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' });
  await page.getByLabel('Premier jour').fill(today);
  await page.getByLabel('Dernier jour').fill(today);
  await page.getByRole('button', { name: 'Noter l’absence' }).click();
  const noted = page.getByRole('list', { name: 'Absences notées' });
  await expect(noted).toContainText('Dominique Collègue');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto('/ma-journee');
  await expect(page.getByText('Vous remplacez')).toContainText('Dominique Collègue');
  await expect(page.getByText('Pour Dominique Collègue, en son absence.').first()).toBeVisible();
  await page.goto('/absences');
  // The demonstration has one to come, of several days.
  const remove = noted.getByRole('button', { name: /^Retirer l’absence, Dominique Collègue le / });
  await remove.click();
  await expect(remove).toHaveCount(0);
});
