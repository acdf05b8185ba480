import { expect, openDossier, test, yesterday } from './people.ts';

test('the fields of the filters follow the address: taken away, back, and by the menu', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
  const search = page.getByLabel('Chercher');
  const from = page.getByLabel('Premier contact à partir du');
  await page.getByRole('button', { name: 'Autres filtres' }).click();
  const beginning = await page.evaluate(() => history.length);
  await from.pressSequentially('01/01/2026');
  await expect(page).toHaveURL(/from=2026-01-01/);
  expect(await page.evaluate(() => history.length)).toBe(beginning + 1);
  await search.fill('Personne');
  await expect(page.getByRole('heading', { name: 'Aucun dossier ici' })).toBeVisible();
  await page.getByRole('button', { name: 'Effacer les filtres' }).first().click();
  await expect(search).toHaveValue('');
  await expect(from).toHaveValue('');
  await page.goBack();
  await expect(from).toHaveValue('01/01/2026');
  await expect(search).toHaveValue('Personne');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(search).toHaveValue('');
  await expect(from).toHaveValue('');
});

test('a filter chosen while the search waits stays chosen, and nothing that was typed comes back', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
  const name = await openDossier(page);
  await page.goto('/dossiers?state=open');
  const turn = page.getByRole('button', { name: /^À la ville/ });
  await expect(turn).toContainText(/\d/);
  await page.getByLabel('Chercher').fill(name);
  await turn.click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/turn=town/);
  await expect(page.getByLabel('Chercher')).toHaveValue(name);
});

test('the number of each state does not depend on whose turn it is', async ({ as }) => {
  const page = await as('agent', `/dossiers?state=open&to=${yesterday}`);
  const closed = page.getByRole('radio', { name: /^Clos/ });
  await expect(closed).toContainText(/[1-9]/);
  const words = (await closed.textContent()) ?? '';
  const counted = page.waitForResponse(
    (response) => response.url().endsWith('/api/dossiers/counts') && response.request().postDataJSON().turn === 'town',
  );
  await page.getByRole('button', { name: /^À la ville/ }).click();
  await expect(page).toHaveURL(/turn=town/);
  await counted;
  await expect(closed).toHaveText(words);
});

test('one filter that is not understood takes no other with it', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open&stage=nowhere&channel=bank');
  await expect(page.getByRole('button', { name: /Banque/ }).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: /^En cours/ })).toBeChecked();
});
