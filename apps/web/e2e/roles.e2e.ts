import { expect, newName, numberIn, signIn, test, yesterday } from './people.ts';

test('the front desk sees who is expected and notes a first contact, and no dossier', async ({ as }) => {
  const page = await as('accueil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personnes attendues');
  await expect(page.getByRole('navigation')).not.toContainText('Dossiers');
  await page.getByRole('link', { name: 'Nouveau premier contact' }).click();
  const name = newName();
  await page.getByRole('textbox', { name: 'Nom' }).first().fill(name);
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(page.getByText('Choisissez un objet dans la liste.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nom' }).first()).toHaveValue(name);
  await page.getByRole('button', { name: /Objet du prêt/ }).click();
  await page.getByRole('option', { name: 'Optique' }).click();
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(page.getByText('ouvert pour')).toContainText(name.toUpperCase());
  await expect(page.getByRole('link', { name: /Voir le dossier/ })).toHaveCount(0);
  await page.goto('/dossiers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
});

test('the head reads why so few, opens the dossiers behind a figure, and sees no identity', async ({ as }) => {
  const page = await as('responsable');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pourquoi si peu ?');
  await page.goto(`/pourquoi-si-peu?to=${yesterday}`);
  const granted = page.getByRole('link', { name: /prêts accordés/ });
  const count = await numberIn(granted);
  await granted.click();
  await expect(page.getByText('A atteint : Accordé')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(count + 1);
  await page
    .getByRole('link', { name: /^\d{4}-\d+/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dossier \d{4}-\d+$/);
  await expect(page.getByText('Téléphone', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Clore le dossier' })).toHaveCount(0);
});

test('each loss of the table opens as many dossiers', async ({ as }) => {
  const page = await as('responsable', `/pourquoi-si-peu?to=${yesterday}`);
  const losses = page.getByRole('table', { name: /Dossiers arrêtés/ }).getByRole('row');
  const first = losses.nth(1);
  const count = await numberIn(first.getByRole('link'));
  await first.getByRole('link').click();
  await expect(page.getByText(`${count} dossiers`, { exact: true })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: /Orientation/ }).click();
  await page.getByRole('option', { name: 'Banque' }).click();
  await expect(page).toHaveURL(/channel=bank/);
  await page.getByRole('textbox', { name: 'au', exact: true }).fill('01/01/1990');
  await expect(page.getByText('Aucun premier contact dans cette période.')).toBeVisible();
  await expect(page).toHaveURL(/channel=bank/);
});

test('the administrator creates an account, whose password is shown once and changed at first sign-in', async ({
  as,
  browser,
  baseURL,
}) => {
  const page = await as('administration');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comptes');
  await expect(page.getByRole('navigation')).not.toContainText('Dossiers');
  const email = `${newName()}@exemple.test`.toLowerCase();
  await page.getByRole('button', { name: 'Nouveau compte' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Noé Nouveau');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  const password = (await page.getByLabel('Mot de passe provisoire').textContent()) ?? '';
  await page.getByRole('button', { name: 'C’est noté' }).click();
  await expect(page.getByText(email)).toBeVisible();

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const newcomer = await context.newPage();
  await signIn(newcomer, email, password);
  await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText('Choisissez votre mot de passe');
  await newcomer.getByLabel('Mot de passe provisoire').fill(password);
  await newcomer.getByLabel('Nouveau mot de passe').fill('court');
  await newcomer.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await expect(newcomer.getByText('Il faut au moins 12 caractères.')).toBeVisible();
  await newcomer.getByLabel('Nouveau mot de passe').fill('une phrase bien à moi');
  await newcomer.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText('Ma journée');
  await context.close();
});
