import { randomUUID } from 'node:crypto';
import { accessibilityProblems, expect, newName, test } from './people.ts';

test('two records of one person are merged, field by field, then given back as they were', async ({ as }) => {
  test.slow();
  const page = await as('agent');
  const name = newName();
  const email = `${name.toLowerCase()}@exemple.test`;
  const open = async (telephone: string) => {
    const nothing = { firstName: null, bornOn: null, town: null };
    const request = { project: 'drivingLicence', projectDetail: null, amountCents: 150_000, durationMonths: 24 };
    const contact = { happenedOn: '2026-11-02', channel: 'spontaneous', channelDetail: null, medium: 'desk', request };
    const person = { ...nothing, lastName: name, telephone, email };
    const opened = await page.request.post('/api/dossiers', { data: { id: randomUUID(), ...contact, person } });
    return `/dossiers/${(await opened.json()).id}/personne`;
  };
  const other = await open('06 39 98 00 01');
  const kept = await open('06 39 98 00 02');
  await page.goto(kept);
  await page.getByRole('button', { name: /Comparer et réunir/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Réunir deux fiches' });
  await expect(dialog).toContainText('Même courriel');
  await expect(dialog).toContainText('plusieurs dossiers ouverts');
  const telephones = dialog.getByRole('radiogroup', { name: 'Téléphone', exact: true });
  await expect(telephones.getByRole('radio', { name: '06 39 98 00 02' })).toBeChecked();
  await telephones.getByText('06 39 98 00 01').click();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await dialog.getByRole('button', { name: 'Réunir les deux fiches' }).click();
  await expect(dialog).toBeHidden();
  const telephone = page.getByRole('textbox', { name: /^Téléphone/ });
  await expect(telephone).toHaveValue('06 39 98 00 01');
  await expect(page.getByRole('button', { name: /Comparer et réunir/ })).toBeHidden();
  await page.goto(kept.replace('/personne', ''));
  await expect(page.getByText('Cette personne a un autre dossier ouvert')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Dossier \d{4}-/ })).toHaveAttribute(
    'href',
    other.replace('/personne', ''),
  );
  await page.goto(other);
  await expect(page.getByText('Autres dossiers de cette personne')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Séparer les fiches' }).click();
  const undoing = page.getByRole('dialog', { name: 'Séparer les fiches' });
  await expect(undoing).toContainText('telle qu’elle était');
  expect(await accessibilityProblems(page)).toEqual([]);
  await undoing.getByRole('button', { name: 'Séparer les fiches' }).click();
  await expect(page.getByRole('button', { name: /Comparer et réunir/ })).toBeVisible();
  await page.goto(kept);
  await expect(telephone).toHaveValue('06 39 98 00 02');
  await page.goto('/premier-contact');
  await page.getByRole('textbox', { name: /Courriel/ }).fill(email);
  await expect(page.getByRole('link', { name: 'Comparer et réunir les fiches' })).toHaveAttribute('href', /reunir=/);
  await page.getByRole('textbox', { name: /Courriel/ }).fill('');
  await page.getByRole('textbox', { name: /^Nom/ }).fill('Lefebvre-Konate');
  await page.getByRole('textbox', { name: /Prénom/ }).fill('Maeva');
  await expect(page.getByRole('listitem').filter({ hasText: 'LEFÈVRE-KONATÉ' })).toContainText(
    /Possible.: Voir le dossier/,
  );
  expect(await accessibilityProblems(page)).toEqual([]);
});
