import type { Page } from '@playwright/test';
import { expect, openDossier, test } from './people.ts';

const column = (page: Page, stage: string) => page.getByRole('grid', { name: new RegExp(`^${stage}`) });

const openBoard = async (page: Page, name: string): Promise<void> => {
  await page.goto('/dossiers?view=board');
  await page.getByLabel('Chercher').fill(name);
  await expect(page.getByRole('row', { name: name.toUpperCase() })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Déplacer…' })).toHaveCount(1);
};

test('a card dragged to the next stage moves at once, and can be undone', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await openBoard(page, name);
  const card = column(page, 'Premier tri').getByRole('row', { name: name.toUpperCase() });
  await card.dragTo(column(page, 'Rendez-vous'));
  await expect(column(page, 'Rendez-vous').getByRole('row', { name: name.toUpperCase() })).toBeVisible();
  await page.getByText('Enregistré').locator('..').getByRole('button', { name: 'Annuler' }).click();
  await expect(column(page, 'Premier tri').getByRole('row', { name: name.toUpperCase() })).toBeVisible();
});

test('a card dragged over a stage opens the form, which says what it implies', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await openBoard(page, name);
  await column(page, 'Premier tri').getByRole('row', { name: name.toUpperCase() }).dragTo(column(page, 'Constitution'));
  const dialog = page.getByRole('dialog', { name: 'Déclarer le dossier recevable' });
  await expect(dialog).toContainText('2 étapes seront notées franchies sans date');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(column(page, 'Constitution').getByRole('row', { name: name.toUpperCase() })).toBeVisible();
});

test('a card moves by keyboard alone', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await openBoard(page, name);
  await column(page, 'Premier tri').getByRole('row', { name: name.toUpperCase() }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveText('Glisser');
  await page.keyboard.press('Enter');
  // The first place that may take it is the next stage.
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Déposer sur Rendez-vous/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enregistré')).toBeVisible();
});

test('the menu of a card offers every act that is allowed', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await openBoard(page, name);
  await page.getByRole('button', { name: 'Déplacer…' }).click();
  await page.getByRole('menuitem', { name: 'Donner un rendez-vous' }).click();
  await page.getByLabel('Jour du rendez-vous').fill('01/02/2099');
  await expect(page.getByRole('dialog').getByText(/Attention.: c’est un dimanche/)).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(column(page, 'Rendez-vous').getByRole('row', { name: name.toUpperCase() })).toContainText(
    'dimanche 1er février 2099',
  );
});

test('a card that somebody else moved is brought up to date, and can then be moved', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  const second = await as('collegue', new URL(page.url()).pathname);
  // As when the connection that tells of changes is down.
  await page.route('**/api/changes', (route) => route.abort());
  await openBoard(page, name);
  const card = page.getByRole('row', { name: name.toUpperCase() });
  await expect(card).toContainText('premier tri');
  await second.getByRole('button', { name: 'Donner un rendez-vous' }).click();
  await second.getByLabel('Jour du rendez-vous').fill('01/02/2099');
  await second.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(second.getByRole('dialog')).toBeHidden();

  await column(page, 'Premier tri').getByRole('row', { name: name.toUpperCase() }).dragTo(column(page, 'Rendez-vous'));
  await expect(page.getByRole('alert')).toContainText('La carte a été remise à jour');
  await expect(page.getByRole('alert')).toContainText('Rendez-vous donné');
  await expect(page.getByRole('alert')).not.toContainText('fermez cette fenêtre');
  await expect(column(page, 'Rendez-vous').getByRole('row', { name: name.toUpperCase() })).toBeVisible();
  await card.dragTo(column(page, 'Étude'));
  await expect(page.getByText('Enregistré')).toBeVisible();
});

test('no name stands in the window’s title, nor in what a dragged card hands out', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await expect(page).toHaveTitle(/^Dossier \d{4}-\d+ · /);
  await openBoard(page, name);
  const handedOut = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Only then may a page read what is dragged.
        const read = ({ dataTransfer }: DragEvent) => resolve(dataTransfer?.getData('text/plain') ?? '');
        addEventListener('drop', read, { capture: true });
      }),
  );
  await page.getByRole('row', { name: name.toUpperCase() }).dragTo(column(page, 'Rendez-vous'));
  expect(await handedOut).toMatch(/^\d{4}-\d+$/);
});
