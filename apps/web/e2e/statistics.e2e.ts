import { accessibilityProblems, expect, test } from './people.ts';

const noVerdict = 'Aucun verdict : des dossiers sont dans les deux groupes.';

test('the head reads every section, sentence first, with its table and its definitions by keyboard', async ({ as }) => {
  test.slow();
  const page = await as('responsable');
  await page.goto('/pourquoi-si-peu');
  const titles = [
    'Étape par étape',
    'Pourquoi ils se sont arrêtés',
    'Combien de temps à chaque étape',
    'À qui revenaient les jours',
    'Comment, et quand, cela finit',
    'Ce que coûte chaque condition',
    'Les pièces du dossier',
    'Les retours en arrière',
    'Par où passent les dossiers',
    'Qui oriente, et ce qui suit',
    'Trimestre après trimestre',
    'Et si…',
    'Ce que valent ces données',
  ];
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Sur cette page', ...titles]);
  const contents = page.getByRole('navigation', { name: 'Sur cette page' });
  await expect(contents.getByRole('link')).toHaveText(titles);
  await contents.getByRole('link', { name: 'Et si…' }).press('Enter');
  await expect(page).toHaveURL(/#et-si$/);
  await expect(page.getByRole('heading', { name: 'Et si…' })).toBeInViewport();
  const times = page.getByRole('region', { name: 'Combien de temps à chaque étape' });
  await expect(times.getByText(/^L’étape la plus longue est/)).toBeVisible();
  await expect(times.getByRole('img', { name: /Médiane et quartiles/ })).toBeVisible();
  await times.getByRole('button', { name: 'Les mêmes chiffres en tableau' }).press('Enter');
  await expect(times.getByRole('table', { name: /Durée de chaque étape/ }).getByRole('row')).toHaveCount(9);
  await times.getByRole('button', { name: 'Ce que veut dire chaque chiffre' }).press('Enter');
  await expect(times.getByText(/estimé par Kaplan-Meier/)).toBeVisible();
  await expect(page.locator('.chart svg')).toHaveCount(8);
  const paths = page.getByRole('region', { name: 'Par où passent les dossiers' });
  await expect(paths.getByRole('img', { name: /flux des dossiers/ })).toHaveAccessibleDescription(
    /La sortie la plus large/,
  );
  await expect(paths.locator('.flow svg rect').first()).toBeVisible();
  const commonest = paths
    .getByRole('table', { name: /chemins les plus suivis/ })
    .getByRole('link')
    .first();
  await expect(commonest).toHaveAttribute('href', /walked=0/);
});

test('two groups stand side by side, in the address, with what their numbers allow to say', async ({ as }) => {
  const page = await as('responsable');
  await page.goto('/pourquoi-si-peu');
  await page.getByRole('button', { name: 'Comparer à un autre groupe' }).click();
  const other = page.getByRole('group', { name: 'Second groupe' });
  await other.getByRole('button', { name: /Orientation/ }).click();
  await page.getByRole('option', { name: 'Association' }).click();
  await expect(page).toHaveURL(/compare=yes&otherChannel=association/);
  const compared = page.getByRole('region', { name: 'Les deux groupes, côte à côte' });
  await expect(
    compared.getByText(/sont dans les deux\s: comparer deux groupes demande qu’ils soient séparés/),
  ).toBeVisible();
  await expect(compared.getByRole('table').getByText(noVerdict).first()).toBeVisible();
  await other.getByRole('button', { name: 'Ne plus comparer' }).click();
  await expect(compared).toHaveCount(0);
  await page.goBack();
  await expect(compared).toBeVisible();
});

test('as of a past day, figures open no list of today', async ({ as }) => {
  const page = await as('responsable');
  await page.goto('/pourquoi-si-peu');
  await page.getByLabel('Chiffres arrêtés au').fill('01/01/2025');
  await expect(page).toHaveURL(/asOf=2025-01-01/);
  await expect(page.getByText('ce qui est arrivé ensuite n’existe pas', { exact: false })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Étape par étape' }).getByRole('link')).toHaveCount(0);
  await expect(page.getByText(/chiffres arrêtés le 1er\sjanvier 2025/)).toBeVisible();
});

test('the head sees the work before the service, and narrows the figures to one association in the address', async ({
  as,
}) => {
  const page = await as('responsable');
  await page.goto('/pourquoi-si-peu');
  await page
    .getByRole('region', { name: 'Filtres' })
    .getByRole('button', { name: /Association/ })
    .click();
  await page.getByRole('option', { name: 'Association fictive' }).click();
  await expect(page).toHaveURL(/association=Association(\+|%20)fictive/);
  await expect(page.getByText(/association\s: Association fictive/)).toBeVisible();
  const paths = page.getByRole('region', { name: 'Par où passent les dossiers' });
  await paths
    .getByRole('table', { name: /chemins les plus suivis/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Association : Association fictive/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Même chemin/ })).toBeVisible();
  await page.goto('/pourquoi-si-peu');
  await page.getByRole('link', { name: 'Charge du service' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Charge du service' })).toBeFocused();
  const agents = page.getByRole('table', { name: 'Dossiers en cours par accompagnateur et par étape' });
  await expect(agents.getByRole('columnheader', { name: 'Attentes en retard' })).toBeVisible();
  await expect(page.getByRole('img', { name: /semaine après semaine/ })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await agents.getByRole('rowheader', { name: 'Le service' }).locator('..').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/dossiers\?state=open/);
});
