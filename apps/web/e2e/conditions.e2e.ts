import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, newName, openDossier, test } from './people.ts';

const openSituation = async (page: Page): Promise<void> => {
  await openDossier(page);
  await page.getByRole('link', { name: 'Situation et conditions' }).click();
  await expect(page.getByRole('heading', { name: 'Conditions' })).toBeVisible();
};

const addLine = async (page: Page, list: string, kind: string, euros: string): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(list) }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  const amount = page.getByLabel(kind, { exact: true });
  await expect(amount).toBeFocused();
  await page.keyboard.type(euros);
  await expect(amount).toHaveValue(euros);
};

/** 900 € of salary, 550 € of rent: 350 € are left before any instalment, and 300 € must be left after. */
const fillTightBudget = async (page: Page): Promise<void> => {
  await page.getByLabel('Durée, en mois').fill('12');
  await page.getByText('Une personne seule').click();
  await page.getByLabel('Enfants à charge').fill('0');
  await addLine(page, 'Ajouter un revenu', 'Salaire', '900');
  await addLine(page, 'Ajouter une charge', 'Loyer', '550');
  await page.getByRole('button', { name: 'Aucun crédit ni dette' }).click();
};

const capacity = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Capacité à rembourser' });
const saved = (page: Page) => expect(page.getByText('✓ Enregistré')).toBeVisible();

test('a budget that cannot carry the loan, the nearest pass, then a decision', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  await fillTightBudget(page);
  await expect(capacity(page)).toContainText('Non remplie');
  await expect(capacity(page)).toContainText('il en faut au moins 300');
  await page.getByRole('button', { name: /Reprendre dans la demande : 1.500.€ sur \d+.mois/ }).click();
  await expect(capacity(page)).toContainText('Remplie');
  await expect(capacity(page)).not.toContainText('Non remplie');
  await expect(page.getByRole('heading', { name: 'Ce qui passerait, au plus près' })).toBeHidden();
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Salaire', { exact: true })).toHaveValue('900');
  await expect(capacity(page)).toContainText('Remplie');
  await page.getByRole('button', { name: 'Recevable…', exact: true }).click();
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(page.getByText('Enregistré : le dossier est recevable.')).toBeVisible();
  await expect(page.getByRole('button', { name: /ce qui était connu/ })).toBeVisible();
  await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
  await expect(page.getByText('Demande modifiée')).toBeVisible();
  await expect(page.getByText('Dossier déclaré recevable')).toBeVisible();
});

test('setting an advice aside asks why, and turning down proposes what fails', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  await fillTightBudget(page);
  await page.getByRole('button', { name: 'Noter cette demande' }).click();
  await expect(page.getByText('Essai, pas encore noté')).toBeHidden();
  await page.getByRole('button', { name: 'Irrecevable…' }).click();
  await expect(page.getByRole('radio', { name: 'mensualité trop lourde' })).toBeChecked();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: 'Recevable…', exact: true }).click();
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(page.getByRole('alert')).toContainText('Vous pouvez passer outre');
  await page.getByLabel(/Pourquoi passer outre/).fill('Sa fille paie le loyer');
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(page.getByText('Enregistré : le dossier est recevable.')).toBeVisible();
});

test('a dossier left to be completed says what lacks and what is asked, in its history', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  await fillTightBudget(page);
  await saved(page);
  await page.getByRole('button', { name: 'À compléter…' }).click();
  await expect(page.getByRole('checkbox', { name: 'Crédit bancaire' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Capacité à rembourser' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(page.getByText('À remplir.')).toBeVisible();
  await page.getByLabel('Ce qui est demandé à la personne').fill('La réponse de sa banque');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(page.getByText('Enregistré : le dossier est à compléter')).toBeVisible();
  await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
  await expect(page.getByText('La réponse de sa banque')).toBeVisible();
  await expect(page.getByText('1 renvoi à compléter')).toBeVisible();
});

test('a lost network keeps what is typed, and a closed tab loses nothing', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  await page.context().setOffline(true);
  await page.getByLabel('Adresse').fill('3 rue Fictive');
  await expect(page.getByRole('alert')).toContainText('le serveur ne répond pas');
  await page.context().setOffline(false);
  await saved(page);
  const isSaved = page.waitForResponse((response) => response.request().postData()?.includes('94370') ?? false);
  await page.getByLabel('Code postal').fill('94370');
  await isSaved;
  const { context, address } = { context: page.context(), address: page.url() };
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByLabel('Adresse')).toHaveValue('3 rue Fictive');
  await expect(again.getByLabel('Code postal')).toHaveValue('94370');
});

test('two agents on one situation lose no typing', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  const other = await as('collegue', new URL(page.url()).pathname);
  await expect(other.getByLabel('Adresse')).toBeVisible({ timeout: 30_000 });
  await other.context().setOffline(true);
  await page.getByLabel('Commune').fill('Sucy-en-Brie');
  await saved(page);
  await other.getByLabel('Adresse').fill('5 rue Fictive');
  await expect(other.getByRole('alert')).toContainText('le serveur ne répond pas');
  await other.context().setOffline(false);
  await expect(other.getByRole('alert')).toContainText('Camille Accompagnatrice a enregistré');
  await expect(other.getByLabel('Adresse')).toHaveValue('5 rue Fictive');
  await other.getByRole('button', { name: 'Enregistrer ma saisie quand même' }).click();
  await saved(other);
});

test('a colleague’s change appears by itself, and never over what is typed', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  const other = await as('collegue', new URL(page.url()).pathname);
  await other.getByLabel('Date de naissance').fill('12/0');
  await page.getByLabel('Commune').fill('Sucy-en-Brie');
  await page.getByLabel('Date de naissance').fill('12/03/1984');
  await expect(other.getByLabel('Commune')).toHaveValue('Sucy-en-Brie');
  await expect(other.getByText('quelqu’un d’autre vient d’enregistrer')).toBeVisible();
  await expect(other.getByLabel('Date de naissance')).toHaveValue('12/0');
});

test('a consent that is taken back is the reason with which the dossier ends', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  const consent = page.getByRole('radiogroup', { name: /transmis au Crédit Municipal/ });
  await consent.getByText('Oui', { exact: true }).click();
  await page.getByRole('button', { name: 'Accord retiré : transmission' }).click();
  await expect(page.getByLabel('Retiré le')).not.toHaveValue('');
  const verdict = page.getByRole('listitem').filter({ hasText: 'Accord pour la transmission' });
  await expect(verdict).toContainText(/Donné le .*, retiré le/);
  await page.getByRole('button', { name: 'Irrecevable…' }).click();
  await expect(page.getByRole('radio', { name: 'accord refusé ou retiré' })).toBeChecked();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(page.getByText('Enregistré : le dossier est irrecevable, il est clos.')).toBeVisible();
  await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
  await expect(page.getByText(/accord refusé ou retiré/).first()).toBeVisible();
});

test('a social-security number is refused with its reason', async ({ as }) => {
  const page = await as('agent');
  await openSituation(page);
  await page.getByLabel('Adresse').fill('1 85 07 94 028 123 45');
  await expect(page.getByText(/numéro de sécurité sociale/).first()).toBeVisible();
});

test('from a ringing telephone to a saved first contact with its first conditions, by keyboard', async ({ as }) => {
  const page = await as('agent', '/premier-contact');
  const { keyboard } = page;
  await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toBeFocused();
  const name = newName();
  for (const typed of [name, 'Awa', '06 39 98 00 11', '', '12/03/1984', 'Sucy-en-Brie']) {
    await keyboard.type(typed);
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expectFocusIn(page.getByRole('listbox'));
  await keyboard.type('P');
  await expect(page.locator(':focus')).toHaveText('Permis de conduire');
  await keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  // The focus comes back to the field before a Tab leaves it.
  await expect(page.locator(':focus')).toContainText('Permis de conduire');
  await keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Montant, en euros' })).toBeFocused();
  await keyboard.type('5000');
  await expect(page.getByText(/5.000.€ demandés/)).toBeVisible();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('1500');
  await keyboard.press('Tab');
  await keyboard.type('24');
  const conditions = page.getByRole('region', { name: 'Premières conditions' });
  await expect(conditions.getByText('Remplie', { exact: true })).toHaveCount(5);
  await keyboard.press('Enter');
  await expect(page.getByText(new RegExp(`ouvert pour ${name.toUpperCase()}`))).toBeVisible();
});

test('somebody known already is shown before a second dossier is opened, to the front desk by identity only', async ({
  as,
}) => {
  const page = await as('accueil', '/premier-contact');
  const name = newName();
  const tell = async () => {
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(name);
    await page.getByLabel('Date de naissance').fill('12/03/1984');
  };
  await tell();
  await page.getByRole('button', { name: /Objet du prêt/ }).click();
  await page.getByRole('option', { name: 'Permis de conduire' }).click();
  await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await expect(page.getByText(/ouvert pour/)).toBeVisible();
  await tell();
  await expect(page.getByText('même nom et même date de naissance')).toBeVisible();
  await expect(page.getByRole('link', { name: /Voir le dossier/ })).toHaveCount(0);
});

test('new rules say what they would change before they are added', async ({ as }) => {
  const page = await as('administration', '/parametres/conditions');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nouvelles règles' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill('Avenant fictif');
  await page.getByRole('textbox', { name: 'À partir du' }).fill('01/01/2001');
  await page.getByLabel('Montant maximum, en euros').fill('400');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  await expect(page.getByText(/dossiers passeraient de «.remplie.» à «.non remplie.»/).first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ajouter ces règles' }).click();
  await expect(page.getByText(/des règles passées ne se modifient pas/)).toBeVisible();
});

for (const width of [1440, 390]) {
  test(`the situation is accessible and fits at ${width} px`, async ({ as }) => {
    const page = await as('agent');
    await openSituation(page);
    await fillTightBudget(page);
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: 'Recevable…', exact: true }).click();
    await expectFocusIn(page.getByRole('dialog'));
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}
