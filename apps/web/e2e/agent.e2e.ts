import type { Page } from '@playwright/test';
import { expect, numberIn, openDossier, record, sendToLender, test } from './people.ts';

const today = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format();
const sentence = (page: Page) => page.getByRole('region', { name: 'Où en est-on' });

test('an agent walks a dossier from first contact to refund, one act after the other', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await expect(sentence(page)).toContainText('Attend le premier tri depuis aujourd’hui. C’est à la ville de jouer.');

  await record(page, 'Noter que le premier tri est passé');
  await page.getByRole('button', { name: 'Donner un rendez-vous' }).click();
  await page.getByLabel('Jour du rendez-vous').fill('12/03/2099');
  await page.getByLabel('Heure').fill('9h30');
  await expect(page.getByText('= jeudi 12 mars 2099')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sentence(page)).toContainText('Attend le rendez-vous du jeudi 12 mars 2099 à 9 h 30');
  await expect(page.getByRole('button', { name: 'Déplacer le rendez-vous' })).toBeVisible();

  await page.getByRole('button', { name: 'Noter que la personne est venue', exact: true }).click();
  await expect(page.getByLabel('Date du fait')).toHaveValue('');
  await page.getByLabel('Date du fait').fill(today);
  await expect(page.getByText('le rendez-vous était donné pour le jeudi 12 mars 2099')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await record(page, 'Déclarer le dossier recevable');
  await record(page, 'Noter que les pièces sont demandées');
  await expect(sentence(page)).toContainText('C’est à la personne de jouer.');
  await record(page, 'Noter que les pièces sont arrivées');
  await record(page, 'Déclarer le dossier complet');
  await sendToLender(page);
  await expect(sentence(page)).toContainText('C’est au Crédit Municipal de jouer.');
  await page.getByRole('button', { name: 'Noter l’accord du CMP' }).click();
  await expect(page.getByLabel('Montant accordé, en euros')).toHaveValue('1500');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await record(page, 'Noter le versement du prêt');
  await record(page, 'Noter la fin du remboursement');
  await record(page, 'Noter le remboursement des intérêts');

  await expect(sentence(page)).toContainText('Il n’y a plus rien à faire.');
  await expect(page.getByRole('list', { name: 'Le parcours' })).toContainText('Remboursé');
});

test('the figures follow a dossier that moves', async ({ as }) => {
  const page = await as('agent');
  // A cohort of its own: no invented dossier comes from there, nor another test's.
  const [day, channel] = ['2003-05-17', 'franceTravail'];
  const steps = page.getByRole('list', { name: 'Le parcours des premiers contacts' }).getByRole('listitem');
  const reached = async () => {
    await page.goto(`/pourquoi-si-peu?from=${day}&to=${day}&channel=${channel}`);
    return [
      await numberIn(steps.nth(0).getByRole('link').first()),
      await numberIn(steps.nth(3).getByRole('link').first()),
    ];
  };
  await openDossier(page, { on: '17/05/2003', sentBy: 'France Travail' });
  const [contacts, eligible] = await reached();
  expect(eligible).toBe(0);
  await page
    .getByRole('link', { name: /premiers? contacts?$/ })
    .first()
    .click();
  // The page of figures has tables, too.
  await page.getByRole('table', { name: 'Dossiers, une ligne pour chacun' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Une étape plus lointaine est déjà franchie' }).click();
  await page.getByRole('button', { name: 'Déclarer le dossier recevable' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 étapes seront notées franchies sans date');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('list', { name: 'Le parcours' })).toContainText('franchie sans date');
  expect(await reached()).toEqual([contacts, 1]);
  expect(contacts).toBe(1);
});

test('what was just recorded can be undone, and any line voided with its reason', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await record(page, 'Noter que le premier tri est passé');
  await page.getByText('Enregistré').locator('..').getByRole('button', { name: 'Annuler' }).click();
  await expect(sentence(page)).toContainText('Attend le premier tri');

  await record(page, 'Noter que le premier tri est passé');
  await page.getByRole('button', { name: 'Annuler la ligne 4, Premier tri passé' }).click();
  await page.getByRole('button', { name: 'Annuler la saisie' }).click();
  await expect(page.getByText('À remplir.')).toBeVisible();
  await page.getByLabel('Pourquoi l’annuler').fill('Mauvais dossier');
  await page.getByRole('button', { name: 'Annuler la saisie' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('ligne 4 : Mauvais dossier')).toBeVisible();
});

test('closing asks how, then why, and a sentence for another reason', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await page.getByRole('button', { name: 'Clore le dossier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Choisissez');
  await dialog.getByText('Réorienté').click();
  await dialog.getByText('vers une association').click();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Écrivez le nom de l’association');
  await dialog.getByLabel('Vers qui, précisément ?').fill('Les Amis du Fort');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sentence(page)).toContainText('Réorienté le');
  await page.getByRole('button', { name: 'Rouvrir le dossier' }).click();
  await page.getByLabel('Pourquoi le rouvrir ?').fill('La personne est revenue');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sentence(page)).toContainText('Attend le premier tri');
});

test('a long list comes a page at a time', async ({ as }) => {
  const page = await as('agent', '/dossiers');
  await expect(page.getByRole('row')).toHaveCount(51);
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await expect(page.getByRole('row')).toHaveCount(101);
  await expect(page.getByText(/^100 sur \d+\sdossiers$/)).toBeVisible();
});

test('the list is filtered, sorted and searched, and the back button keeps it', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
  const name = await openDossier(page);
  await page.goto('/dossiers?state=open');
  await page.getByLabel('Chercher').fill(name);
  await expect(page.getByRole('row')).toHaveCount(2);
  expect(page.url()).not.toContain(name);
  await page.getByRole('link', { name: name.toUpperCase() }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.toUpperCase());
  await page.goBack();
  await expect(page.getByLabel('Chercher')).toHaveValue(name);
  await expect(page.getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await page.getByRole('button', { name: /À la personne/ }).click();
  await expect(page).toHaveURL(/turn=person/);
  await page.getByRole('columnheader', { name: 'Personne' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(page.getByRole('columnheader', { name: 'Personne' })).toHaveAttribute('aria-sort', 'ascending');
});

test('the colours that somebody chooses stay chosen', async ({ as }) => {
  const page = await as('agent');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitemradio', { name: 'Sombre' }).click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
});
