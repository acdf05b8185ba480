import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, expectFocusIn, newName, test } from './people.ts';

// From a telephone call to the refund.
test.slow();

/** Presses a button as somebody without a mouse does. */
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');

/** Opens the form of an act; keys typed before it has taken the focus would go elsewhere. */
const openForm = async (page: Page, act: string): Promise<void> => {
  await press(page, act);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
};

const choose = async (page: Page, name: string): Promise<void> => {
  const choice = page.getByRole('radio', { name, exact: true });
  await choice.press('Space');
  await expect(choice).toBeChecked();
};

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);

const save = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
};

const expectFits = async (page: Page): Promise<void> => {
  for (const [colorScheme, width] of [['dark', 390] as const, ['light', 1440] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
};

/** A telephone call, taken with the keyboard alone. */
const takeCall = async (page: Page): Promise<string> => {
  const { keyboard } = page;
  const focused = page.locator(':focus');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await keyboard.press('Tab');
      const label = await focused.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      );
      if (name.test(label)) return;
    }
    throw new Error(`no way by keyboard to ${name}`);
  };

  await keyboard.press('Tab');
  await expect(focused).toHaveText('Aller au contenu');
  await tabTo(/^Nouveau premier contact$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouveau premier contact');

  const name = newName();
  await expect(page.getByRole('textbox', { name: 'Nom' }).first()).toBeFocused();
  await keyboard.type(name);
  // First name, telephone, e-mail, birth, town, then the project.
  for (let fields = 0; fields < 6; fields += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expectFocusIn(page.getByRole('listbox'));
  await keyboard.type('P');
  await expect(focused).toHaveText('Permis de conduire');
  await keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  // The focus comes back to the field before a Tab leaves it.
  await expect(focused).toContainText('Permis de conduire');
  await keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Montant, en euros' })).toBeFocused();
  await keyboard.type('1500');
  await choose(page, 'Par téléphone');
  await press(page, 'Ouvrir le dossier');
  await expect(page.getByText('ouvert pour')).toContainText(name.toUpperCase());

  await page.goto('/dossiers?state=open');
  await page.getByLabel('Chercher').focus();
  await keyboard.type(name);
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(new RegExp(name.toUpperCase()));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  return name;
};

/** Records an act with what its form proposes, or with what is filled in. */
const note = async (page: Page, act: string, fillIn: () => Promise<void> = async () => undefined): Promise<void> => {
  await press(page, act);
  await expect(page.getByLabel('Date du fait')).toBeFocused();
  await fillIn();
  await save(page);
};

/** From the sorting to the lender's agreement. */
const bringToGrant = async (page: Page): Promise<void> => {
  const today = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format();
  await note(page, 'Noter que le premier tri est passé');
  await note(page, 'Donner un rendez-vous', () => fill(page, 'Jour du rendez-vous', today));
  await note(page, 'Noter que la personne est venue');
  await note(page, 'Déclarer le dossier recevable');
  await note(page, 'Noter que les pièces sont demandées');
  await note(page, 'Déclarer le dossier complet');
  await note(page, 'Noter la transmission au CMP', async () => {
    await choose(page, 'Par courrier');
    await fill(page, 'Pourquoi l’envoyer ainsi ?', 'Le CMP accepte de recevoir la suite');
  });
  await note(page, 'Noter l’accord du CMP');
};

test('a dossier goes from the telephone call to the refund of the interest, by keyboard', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
  const name = await takeCall(page);
  await bringToGrant(page);
  await page.getByRole('link', { name: 'Prêt', exact: true }).click();
  await expect(page.getByText('Accordé, rien de noté encore')).toBeVisible();
  await expect(page.getByText(/^Accord du CMP.:/)).toBeVisible();

  await openForm(page, 'Noter l’offre signée');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  await (await chooser).setFiles({ name: 'notes.txt', mimeType: 'application/pdf', buffer: Buffer.from('rien') });
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  // The letter is refused and the offer is written; sent again without it, it is written once.
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Le fait est enregistré.');
  await page.getByRole('button', { name: 'Ne pas joindre notes.txt' }).click();
  await save(page);
  await expect(page.getByText(/rétractation possible jusqu’au/)).toBeVisible();

  await openForm(page, 'Noter le versement');
  await choose(page, 'Au fournisseur');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Écrivez le nom du fournisseur');
  await fill(page, 'Nom du fournisseur', 'Garage Exemple');
  expect(await accessibilityProblems(page)).toEqual([]);
  await save(page);

  await openForm(page, 'Calculer l’échéancier');
  await fill(page, 'Nombre de mois', '12');
  await fill(page, 'Première échéance', '31/01/2099');
  await save(page);
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(table).toContainText('28/02/2099');
  await expectFits(page);

  await openForm(page, 'Noter un incident');
  await choose(page, 'Maladie');
  await fill(page, 'Ce qui a été fait', 'Appel au prêteur');
  await save(page);
  await openForm(page, 'Noter des échéances');
  await fill(page, 'À l’échéance n°', '2');
  await choose(page, 'Payée');
  await save(page);
  await expect(table).toContainText('Payée, su le');

  // All of it at once: the loan is over, and what the lender took beside is refunded.
  await openForm(page, 'Noter un remboursement anticipé');
  await fill(page, 'Intérêts pris en plus, en euros', '12,34');
  await save(page);
  await expect(page.getByText(/À rendre par le département\s: 12,34/)).toBeVisible();

  await expect(page.getByRole('link', { name: 'Remboursements d’intérêts' })).toBeVisible();
  await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
  const tasks = page.getByRole('region', { name: 'Tâches' });
  await expect(tasks.getByRole('listitem')).toContainText('Demander les intérêts au département');
  await expect(tasks.getByRole('button', { name: 'Noter l’appel' })).toHaveCount(0);
  await tasks.getByRole('link', { name: 'Remboursements d’intérêts' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Remboursements d’intérêts' })).toBeVisible();
  const toAsk = page.getByRole('region', { name: 'À demander', exact: true });
  await expect(toAsk.locator('label').filter({ hasText: name.toUpperCase() })).toBeVisible();
  const others = toAsk.locator('label').filter({ hasNotText: name.toUpperCase() }).getByRole('checkbox');
  for (const other of await others.all()) await other.press('Space');
  await expectFits(page);
  await toAsk.getByRole('button', { name: /^Faire l’état\s: 1\s/ }).press('Enter');
  await expect(page.getByText('Les demandes sont notées.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Télécharger l’état du .*12,34.* PDF$/ })
    .first()
    .press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^interets-.*\.pdf$/);

  await page.getByRole('link', { name: new RegExp(name, 'i') }).click();
  await openForm(page, 'Noter les intérêts reçus');
  await fill(page, 'Montant reçu, en euros', '12');
  await save(page);
  await expect(page.getByText(/soit 0,34.€ de moins que calculé/)).toBeVisible();
  await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
  await expect(page.getByText('Intérêts remboursés').first()).toBeVisible();
});

test('a head sees refunds by reference, and no loan', async ({ as }) => {
  const page = await as('responsable', '/remboursements-interets');
  const received = page.getByRole('region', { name: 'Reçus', exact: true });
  await expect(received.getByRole('rowheader').first()).toHaveText(/^\d{4}-\d{4}$/);
  await expect(page.getByRole('heading', { name: 'États envoyés au département' })).toHaveCount(0);
  await expectFits(page);
});
