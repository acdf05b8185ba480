import { expect, openDossier, record, test } from './people.ts';

test('two agents on one dossier: the second sees what happened, keeps what was typed, and can send it again', async ({
  as,
}) => {
  const first = await as('agent');
  await openDossier(first);
  const second = await as('collegue', new URL(first.url()).pathname);

  await second.getByRole('button', { name: 'Clore le dossier' }).click();
  const dialog = second.getByRole('dialog');
  await dialog.getByText('Abandon').click();
  await dialog.getByText('autre motif', { exact: true }).first().click();
  await dialog.getByLabel('Précision').fill('Elle a trouvé un autre prêt');

  await record(first, 'Noter que le premier tri est passé');

  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Ce dossier a changé pendant que vous tapiez.');
  await expect(dialog).toContainText('Premier tri passé');
  await expect(dialog).toContainText('par Camille Accompagnatrice');
  await expect(dialog.getByLabel('Précision')).toHaveValue('Elle a trouvé un autre prêt');

  await dialog.getByRole('button', { name: 'Enregistrer quand même' }).click();
  await expect(dialog).toBeHidden();
  await expect(second.getByRole('region', { name: 'Où en est-on' })).toContainText('Abandon le');
  await expect(second.getByText('Elle a trouvé un autre prêt').first()).toBeVisible();
});

test('when a session ends, what was typed is still there after signing in again', async ({ as }) => {
  const page = await as('collegue');
  await openDossier(page);
  await page.getByRole('button', { name: 'Clore le dossier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clore le dossier' });
  await dialog.getByText('Abandon').click();
  await dialog.getByText('délai trop long').click();
  await page.context().clearCookies();
  // The draft may find out first: the question is then in front, and hides the button.
  await page.getByRole('button', { name: 'Enregistrer', includeHidden: true }).dispatchEvent('click');

  const reconnect = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await reconnect.getByLabel('Mot de passe').fill('donnees-fictives');
  await reconnect.getByRole('button', { name: 'Se connecter' }).click();
  await expect(reconnect).toBeHidden();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('region', { name: 'Où en est-on' })).toContainText('Abandon le');
});

test('a change of a colleague does not lose the page of the list that was asked for', async ({ as }) => {
  const page = await as('agent', '/dossiers');
  const colleague = await as('collegue');
  await openDossier(colleague);
  const { promise: isHeard, resolve: hear } = Promise.withResolvers<void>();
  await page.route('**/api/dossiers/search', async (route) => {
    if (route.request().postDataJSON().after !== undefined) await isHeard;
    await route.continue();
  });
  await page.clock.install();
  const line = await page.evaluateHandle(async (changed) => {
    const source = new EventSource('/api/changes');
    const news = new Promise<void>((resolve) => {
      source.onmessage = ({ data }) => {
        if (JSON.parse(data).dossierId === changed) resolve();
      };
    });
    await new Promise((resolve) => {
      source.onopen = resolve;
    });
    return { news };
  }, new URL(colleague.url()).pathname.split('/').at(-1));
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await record(colleague, 'Noter que le premier tri est passé');
  await line.evaluate(({ news }) => news);
  // The page gathers what comes together before it acts upon it.
  await page.clock.runFor(1000);
  hear();
  await expect(page.getByRole('row')).toHaveCount(101);
});
