import type { Page, Route } from '@playwright/test';
import { accessibilityProblems, expect, newName, openDossier, test } from './people.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

/** The draft that holds these words reached the server. */
const kept = (page: Page, words: string) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' &&
      response.url().includes('/api/drafts/') &&
      response.request().postDataJSON().typed.includes(words),
  );
const forgotten = (page: Page) =>
  page.waitForResponse((response) => response.request().method() === 'DELETE' && response.ok());
/** A browser that is killed asks nothing. What other tests leave half typed under the same account is left out. */
const kill = async (page: Page, words: string): Promise<Page> => {
  const [context, address] = [page.context(), page.url()];
  await page.close();
  const again = await context.newPage();
  await again.route('**/api/drafts/*', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const drafts: readonly { readonly typed: string }[] = (await response.json()).drafts;
    return route.fulfill({ response, json: { drafts: drafts.filter(({ typed }) => typed.includes(words)) } });
  });
  await again.goto(address);
  return again;
};
const resume = (page: Page) => page.getByRole('button', { name: /Reprendre ce que vous aviez tapé aujourd’hui à/ });

test('a first contact half typed is offered again after the browser was killed, and forgotten once saved', async ({
  as,
}) => {
  const page = await as('accueil', '/premier-contact');
  const name = newName();
  const first = kept(page, '1 5oo');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(name);
  await page.getByLabel('Date de naissance').fill('12/0');
  await page.getByLabel('Montant, en euros').fill('1 5oo');
  await first;
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  const again = await kill(page, name);
  for (const width of [1440, 390]) {
    await again.setViewportSize({ width, height: 900 });
    await expect(resume(again)).toBeVisible();
    expect(await accessibilityProblems(again)).toEqual([]);
  }
  await resume(again).click();
  await expect(again.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue(name);
  await expect(again.getByLabel('Date de naissance')).toHaveValue('12/0');
  await expect(again.getByLabel('Montant, en euros')).toHaveValue('1 5oo');
  await again.getByLabel('Date de naissance').fill('12/03/1984');
  await again.getByLabel('Montant, en euros').fill('1 500');
  await again.getByRole('button', { name: /Objet du prêt/ }).click();
  await again.getByRole('option', { name: 'Permis de conduire' }).click();
  const gone = forgotten(again);
  await again.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(again.getByText(/ouvert pour/)).toBeVisible();
  await gone;
});

test('what an act says is offered again, to the one who typed it only, or wiped out', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await page.getByRole('button', { name: 'Clore le dossier' }).click();
  const first = kept(page, 'un autre prêt, et');
  await page.getByRole('dialog').getByText('Abandon').click();
  await page.getByLabel('Précision').fill('A trouvé un autre prêt, et');
  await first;
  const other = await as('collegue', new URL(page.url()).pathname);
  const offered = other.waitForResponse('**/api/drafts/*');
  await other.getByRole('button', { name: 'Clore le dossier' }).click();
  expect((await (await offered).json()).drafts).toEqual([]);
  await expect(other.getByRole('dialog')).toBeVisible();
  await expect(resume(other)).toHaveCount(0);
  const again = await kill(page, 'un autre prêt, et');
  await again.getByRole('button', { name: 'Clore le dossier' }).click();
  await resume(again).click();
  await expect(again.getByLabel('Précision')).toHaveValue('A trouvé un autre prêt, et');
  await again.reload();
  await again.getByRole('button', { name: 'Clore le dossier' }).click();
  const lose = (route: Route) => (route.request().method() === 'DELETE' ? route.abort() : route.fallback());
  await again.route('**/api/drafts/*', lose);
  const wipe = again.getByRole('button', { name: /Effacer ce que vous aviez tapé/ });
  await wipe.click();
  await expect(again.getByRole('alert')).toContainText('Rien n’est effacé.');
  await expect(resume(again)).toBeVisible();
  await again.unroute('**/api/drafts/*', lose);
  const gone = forgotten(again);
  await wipe.click();
  await gone;
  await expect(resume(again)).toHaveCount(0);
});

test('a task, the reason of a voiding and that of a piece set aside are offered again', async ({ as }) => {
  test.slow();
  const page = await as('agent');
  await openDossier(page);
  const dossier = new URL(page.url()).pathname;
  const screened = await page.request.post(`/api${dossier}/pre-screening`, {
    data: { expectedVersion: 1, happenedOn: today },
  });
  expect(screened.status()).toBe(200);
  await page.reload();
  /** Opens a form, types in it, loses the browser, and finds what was typed. */
  const comesBack = async (now: Page, open: (on: Page) => Promise<void>, label: string): Promise<Page> => {
    const words = `À revoir, ${newName()}`;
    await open(now);
    const first = kept(now, words);
    await now.getByLabel(label).fill(words);
    await first;
    const again = await kill(now, words);
    await open(again);
    await resume(again).first().click();
    await expect(again.getByLabel(label)).toHaveValue(words);
    return again;
  };
  const pressing = (name: string | RegExp) => (on: Page) => on.getByRole('button', { name }).click();
  const afterTask = await comesBack(page, pressing('Ajouter une tâche'), 'Ce qu’il y a à faire');
  await afterTask.goto(dossier);
  const afterVoiding = await comesBack(afterTask, pressing(/^Annuler la ligne 2/), 'Pourquoi l’annuler');
  await afterVoiding.goto(`${dossier}/pieces`);
  const pieces = afterVoiding.getByRole('region', { name: 'Liste des pièces' }).getByRole('listitem');
  await pieces.filter({ hasText: 'Lettre de motivation' }).last().getByRole('button').click();
  // The piece that one looks at is in the address, and is looked at again.
  const setAside = (on: Page) =>
    on.getByRole('region', { name: 'Lettre de motivation' }).getByRole('button', { name: 'Mettre sans objet' }).click();
  await comesBack(afterVoiding, setAside, 'Précision');
});

test('half a date and half an amount of a situation come back, and so does a request that was only tried', async ({
  as,
}) => {
  const page = await as('agent');
  await openDossier(page);
  await page.goto(`${page.url()}/situation`);
  await page.getByLabel('Commune').fill('Sucy-en-Brie');
  await page.getByRole('button', { name: /Ajouter une charge/ }).click();
  await page.getByRole('option', { name: 'Loyer', exact: true }).click();
  const rent = page.getByRole('textbox', { name: 'Loyer' });
  await rent.fill('640');
  await expect(page.getByText('✓ Enregistré')).toBeVisible();
  await rent.fill('64o');
  await expect(page.getByText(/1 champ n’est pas enregistré\s:\sLoyer, dans «\sCharges\s»/)).toBeVisible();
  // One more stroke, and away at once.
  const sent = kept(page, '64oo');
  await rent.fill('64oo');
  await page.getByRole('link', { name: 'Échanges', exact: true }).click();
  await sent;
  await page.goBack();
  await expect(rent).toHaveValue('640');
  await resume(page).click();
  await expect(rent).toHaveValue('64oo');
  await expect(page.getByText('✓ Enregistré')).toBeHidden();
  await rent.fill('650');
  await expect(page.getByText('✓ Enregistré')).toBeVisible();
  const first = kept(page, '90');
  await page.getByLabel('Date de naissance').fill('12/0');
  await page.getByLabel('Montant, en euros').fill('90');
  await first;
  const again = await kill(page, '90');
  await expect(resume(again)).toBeVisible();
  await expect(again.getByLabel('Commune')).toHaveValue('Sucy-en-Brie');
  await expect(again.getByLabel('Date de naissance')).toHaveValue('');
  await resume(again).click();
  await expect(again.getByLabel('Date de naissance')).toHaveValue('12/0');
  await expect(again.getByLabel('Montant, en euros')).toHaveValue('90');
});

test('with the network lost, what is typed stays on the page and is kept when it is back', async ({ as }) => {
  const page = await as('accueil', '/premier-contact');
  await page.context().setOffline(true);
  const name = newName();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(name);
  await expect(page.getByRole('alert')).toContainText('reste sur cette page');
  const first = kept(page, name);
  await page.context().setOffline(false);
  await first;
  await expect(page.getByText('Brouillon gardé')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue(name);
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('1 85 07 94 028 123 59');
  await expect(page.getByRole('alert')).toContainText('Brouillon non gardé');
});
