import { expect, newName, test } from './people.ts';

test('a first contact, then its first act, with the keyboard alone', async ({ as }) => {
  const page = await as('agent', '/dossiers?state=open');
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
  await keyboard.type('Permis');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('1200');
  await keyboard.press('Enter');
  await expect(page.getByText('ouvert pour')).toContainText(name.toUpperCase());

  await page.goto('/dossiers?state=open');
  await page.getByLabel('Chercher').focus();
  await keyboard.type(name);
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(new RegExp(name.toUpperCase()));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Noter que le premier tri est passé$/);
  await keyboard.press('Enter');
  await expect(page.getByLabel('Date du fait')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText('Enregistré')).toBeVisible();
});
