import type { Page } from '@playwright/test';
import {
  accessibilityProblems,
  demonstrationPassword,
  expect,
  expectFocusIn,
  newName,
  openDossier,
  type Person,
  record,
  sendToLender,
  signIn,
  test,
} from './people.ts';

// Each look at a page reads all of it.
test.slow();

const pagesOf: Readonly<Record<string, { readonly person: Person; readonly paths: readonly string[] }>> = {
  'The lists': {
    person: 'agent',
    paths: ['/dossiers?state=open&turn=lender', '/dossiers?state=closed&furthest=decided'],
  },
  'The boards': { person: 'agent', paths: ['/dossiers?view=board&turn=person'] },
  'The day of an agent': { person: 'agent', paths: ['/ma-journee'] },
  'The other pages of an agent': {
    person: 'agent',
    paths: ['/premier-contact', '/reprise', '/mot-de-passe', '/nulle-part'],
  },
  'The pages of the front desk': { person: 'accueil', paths: ['/accueil'] },
  'The pages of the head': {
    person: 'responsable',
    paths: ['/pourquoi-si-peu?compare=yes&otherChannel=bank', '/pourquoi-si-peu?from=2098-01-01', '/charge'],
  },
  'The pages of the administrator': { person: 'administration', paths: ['/comptes'] },
};

/** On a telephone in the dark, then on a desk in the light; nothing may stick out. */
const expectNoProblem = async (page: Page): Promise<void> => {
  for (const [colorScheme, width] of [['dark', 390] as const, ['light', 1440] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
};

for (const [name, { person, paths }] of Object.entries(pagesOf)) {
  test(`${name} have no known accessibility problem, in the dark on a telephone, in the light on a desk`, async ({
    as,
  }) => {
    const page = await as(person);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Chargement…');
      // The line on which changes are heard never rests.
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expect(page.getByText('Données fictives')).toBeVisible();
      await expectNoProblem(page);
    }
  });
}

test('Signing in has no known accessibility problem', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Adresse électronique').fill('personne');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByText('Une adresse électronique.')).toBeVisible();
  await expectNoProblem(page);
});

test('A dossier and each of its dialogs have no known accessibility problem', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  await page.getByRole('button', { name: 'Ce qui ne peut pas être noté' }).click();
  await page.getByRole('button', { name: 'Une étape plus lointaine' }).click();
  await expectNoProblem(page);
  for (const act of ['Noter l’accord du CMP', 'Noter le versement du prêt']) {
    await page.getByRole('button', { name: act }).click();
    await expectFocusIn(page.getByRole('dialog'));
    await expectNoProblem(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  for (const act of ['Donner un rendez-vous', 'Noter le refus du CMP', 'Clore le dossier']) {
    await page.getByRole('button', { name: act }).click();
    const dialog = page.getByRole('dialog');
    if (act === 'Clore le dossier') await dialog.getByText('Réorienté').click();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog.locator('[data-invalid]').first()).toBeVisible();
    await expectNoProblem(page);
    await expectFocusIn(dialog);
    await page.keyboard.press('Escape');
    if (act === 'Clore le dossier') await page.getByRole('button', { name: 'Abandonner la saisie' }).click();
  }
});

test('The dialogs of accounts have no known accessibility problem', async ({ as }) => {
  const page = await as('administration', '/comptes');
  for (const button of [
    'Nouveau compte',
    'Modifier le compte de Alex Accueil',
    'Donner un nouveau mot de passe à Alex Accueil',
  ]) {
    await page.getByRole('button', { name: button }).click();
    await expectFocusIn(page.getByRole('dialog'));
    await expectNoProblem(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('Menus and lists of choices have no known accessibility problem', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await expectFocusIn(page.getByRole('menu'));
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.getByRole('button', { name: 'Autres filtres' }).click();
  await page.getByRole('button', { name: /Étape/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('What follows an act, and each dialog on the way, has no known accessibility problem', async ({ as }) => {
  const page = await as('agent');
  const name = await openDossier(page);
  await record(page, 'Noter que le premier tri est passé');
  await expect(page.getByText('Enregistré')).toBeVisible();
  await expectNoProblem(page);
  await page.getByRole('button', { name: /^Annuler la ligne \d+, Premier tri/ }).click();
  await expectFocusIn(page.getByRole('dialog', { name: 'Annuler une saisie' }));
  await expectNoProblem(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Une étape plus lointaine' }).click();
  await sendToLender(page);
  for (const act of ['Noter que le CMP demande d’autres pièces', 'Noter que le CMP ajourne sa décision']) {
    await page.getByRole('button', { name: act }).click();
    await expectFocusIn(page.getByRole('dialog'));
    await expectNoProblem(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.goto('/dossiers?view=board');
  await page.getByLabel('Chercher').fill(name);
  await expect(page.getByRole('button', { name: 'Déplacer…' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Déplacer…' }).click();
  await page.getByRole('menuitem', { name: 'Clore le dossier' }).click();
  await expect(page.getByRole('dialog', { name: 'Clore le dossier' })).toContainText('Date du fait');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('A conflict, a closed dossier and a session that ended have no known accessibility problem', async ({ as }) => {
  const page = await as('agent');
  await openDossier(page);
  const second = await as('collegue', new URL(page.url()).pathname);
  await page.getByRole('button', { name: 'Clore le dossier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clore le dossier' });
  await dialog.getByText('Abandon').click();
  await dialog.getByText('délai trop long').click();
  await record(second, 'Noter que le premier tri est passé');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Ce dossier a changé pendant que vous tapiez.');
  await expectNoProblem(page);
  await dialog.getByRole('button', { name: 'Enregistrer quand même' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Rouvrir le dossier' }).click();
  await expect(page.getByRole('dialog', { name: 'Rouvrir le dossier' })).toBeVisible();
  await expectNoProblem(page);
  await page.getByLabel('Pourquoi le rouvrir ?').fill('Elle est revenue');
  await page.context().clearCookies();
  // What was typed is saved as a draft, which may find out first: the question is then in front, and hides the button.
  await page.getByRole('button', { name: 'Enregistrer', includeHidden: true }).dispatchEvent('click');
  await expect(page.getByRole('dialog', { name: 'Votre session est terminée' })).toBeVisible();
  await expectNoProblem(page);
});

test('A password shown once, and the page to replace it, have no known accessibility problem', async ({
  as,
  browser,
  baseURL,
}) => {
  const page = await as('administration', '/comptes');
  const email = `${newName()}@exemple.test`.toLowerCase();
  await page.getByRole('button', { name: 'Nouveau compte' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Noé Nouveau');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  const password = (await page.getByLabel('Mot de passe provisoire').textContent()) ?? '';
  await expectNoProblem(page);
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const newcomer = await context.newPage();
  await signIn(newcomer, email, password);
  await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText('Choisissez votre mot de passe');
  await newcomer.getByLabel('Mot de passe provisoire').fill(demonstrationPassword);
  await newcomer.getByLabel('Nouveau mot de passe').fill('une phrase bien à moi');
  await newcomer.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await expect(newcomer.getByText('Ce n’est pas votre mot de passe actuel.')).toBeVisible();
  await expectNoProblem(newcomer);
  await context.close();
});
