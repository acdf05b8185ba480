import type { Page } from '@playwright/test';
import { demonstrationPassword, expect, openDossier, type Person, signIn, test } from './people.ts';

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
};

const enter = async (page: Page, person: Person): Promise<void> => {
  await page.getByLabel('Adresse électronique').fill(`${person}@exemple.test`);
  await page.getByLabel('Mot de passe', { exact: true }).fill(demonstrationPassword);
  await page.getByRole('button', { name: 'Se connecter' }).click();
};

/** Signed in by itself: the session that other tests share would end with this one. */
const enterAlone = async (page: Page): Promise<string> => {
  await signIn(page, 'agent@exemple.test', demonstrationPassword);
  const name = await openDossier(page);
  await page.goto('/dossiers?state=open');
  await page.getByLabel('Chercher').fill(name);
  await expect(page.getByRole('row')).toHaveCount(2);
  return name;
};

test('who signs in after another finds neither its page nor what it searched', async ({ page }) => {
  const name = await enterAlone(page);
  await page.getByRole('link', { name: 'Rendez-vous', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rendez-vous');
  await signOut(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
  await enter(page, 'responsable');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pourquoi si peu ?');
  await page.goBack();
  await expect(page.getByLabel('Chercher')).toHaveValue('');
  await expect(page.locator('body')).not.toContainText(name.toUpperCase());
});

test('another account that signs in after a session ended begins on its own page', async ({ page }) => {
  const name = await enterAlone(page);
  await page.context().clearCookies();
  // A colleague's news may have found out first: the question is then in front, and hides the button.
  await page.getByRole('button', { name: /^À la ville/, includeHidden: true }).dispatchEvent('click');
  await expect(page.getByRole('dialog', { name: 'Votre session est terminée' })).toBeVisible();
  await enter(page, 'responsable');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pourquoi si peu ?');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(page.getByLabel('Chercher')).toHaveValue('');
  await expect(page.locator('body')).not.toContainText(name.toUpperCase());
});

test('signing out of a session that has ended is signing out', async ({ page }) => {
  // Nothing is read again meanwhile, which would say that the session has ended before anybody signs out.
  await page.route('**/api/changes', (route) => route.abort());
  await signIn(page, 'agent@exemple.test', demonstrationPassword);
  await expect(page.getByRole('heading', { name: /À la ville de jouer/ })).toBeVisible();
  await page.context().clearCookies();
  await signOut(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
});

test('signing out says so when the server is down', async ({ page }) => {
  await signIn(page, 'agent@exemple.test', demonstrationPassword);
  await page.route('**/api/session', (route) => route.abort());
  await signOut(page);
  const dialog = page.getByRole('dialog', { name: 'Vous êtes encore connecté' });
  await expect(dialog).toContainText('Le serveur ne répond pas.');
  await page.unroute('**/api/session');
  await dialog.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
});
