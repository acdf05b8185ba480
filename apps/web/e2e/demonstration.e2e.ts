import type { Page } from '@playwright/test';
import { startApp } from './app.ts';
import { expect, type Person, test } from './people.ts';

const pagesOf: Readonly<Record<Person, readonly string[]>> = {
  agent: ['/dossiers', '/dossiers?view=board', '/premier-contact', '/pourquoi-si-peu', '/reprise', '/mot-de-passe'],
  collegue: ['/dossiers'],
  accueil: ['/accueil', '/premier-contact', '/nulle-part'],
  responsable: ['/dossiers', '/pourquoi-si-peu'],
  administration: ['/comptes', '/reprise', '/bienvenue'],
};

test('every page of a demonstration says that its people are invented', async ({ as, page }) => {
  test.slow();
  const banner = { name: 'Démonstration' } as const;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
  await expect(page.getByRole('complementary', banner)).toContainText('Données fictives');
  for (const person of ['agent', 'collegue', 'accueil', 'responsable', 'administration'] as const) {
    const theirs = await as(person);
    for (const path of pagesOf[person]) {
      await theirs.goto(path);
      await expect(theirs.getByRole('heading', { level: 1 })).not.toHaveText('Chargement…');
      await expect(theirs.getByRole('complementary', banner), `${person} ${path}`).toContainText('Données fictives');
    }
    if (person !== 'agent') continue;
    await theirs.goto('/dossiers');
    await theirs.getByRole('table').getByRole('link').first().click();
    await expect(theirs.getByRole('list', { name: 'Le parcours' })).toBeVisible();
    await expect(theirs.getByRole('complementary', banner)).toBeVisible();
  }
});

test('the demonstration shows what the service arranges and what its administrator adds', async ({ as }) => {
  const [agent, head, administrator] = [await as('agent'), await as('responsable'), await as('administration')];
  const read = async (page: Page, address: string) => JSON.stringify(await (await page.request.get(address)).json());
  expect(await read(head, '/api/absences')).toContain('Dominique Collègue');
  expect(await read(agent, '/api/list-settings')).toContain('Chez le CMP, les plus anciens');
  expect(await read(agent, '/api/reasons')).toContain('a déménagé avant la fin');
  expect(await read(administrator, '/api/catalogues')).toContain('Attestation d’inscription à la formation');
  const costs = await (await agent.request.get('/api/statistics/condition-costs')).json();
  expect(costs.pairs.length).toBeGreaterThan(0);
});

test('no page of a town’s own installation does', async ({ browser }) => {
  test.setTimeout(180_000);
  const app = await startApp('empty');
  const context = await browser.newContext({ baseURL: app.address });
  try {
    const page = await context.newPage();
    const expectNone = async () => {
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Chargement…');
      await expect(page.getByText('Données fictives')).toHaveCount(0);
    };
    await page.goto('/');
    await expectNone();
    await page.getByLabel('Votre nom').fill('Ada Ministre');
    await page.getByLabel('Adresse électronique').fill('ada@ville.test');
    await page.getByLabel('Mot de passe').fill('une phrase bien à moi');
    await page.getByRole('button', { name: 'Créer le compte et commencer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bienvenue, Ada Ministre');
    for (const path of new Set(Object.values(pagesOf).flat())) {
      await page.goto(path);
      await expectNone();
    }
    await context.clearCookies();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
    await expectNone();
  } finally {
    await context.close();
    await app.stop();
  }
});
