import type { LetterKind } from '@parcours/domain/letters';
import { defaultLetterTemplates } from '@parcours/wording';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { listLetterTemplates } from './list-letter-templates.ts';
import { saveLetterTemplate } from './save-letter-template.ts';

const written = { subject: 'Dossier {référence}', body: 'Avant le {date limite}.' };

describe('templates of letters', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const save = (kind: LetterKind, expectedVersion: number, template = written) =>
    saveLetterTemplate(
      { prisma: office.prisma, now: clockAt('2026-03-12') },
      { kind, expectedVersion, ...template, caller: office.agent },
    );
  const templateOf = async (kind: LetterKind) =>
    (await listLetterTemplates(office.prisma)).templates.find((template) => template.kind === kind);

  it('are those of the program until somebody writes others', async () => {
    expect(await templateOf('granted')).toEqual({
      kind: 'granted',
      current: { version: 0, ...defaultLetterTemplates.granted, savedAt: null, savedBy: null },
      past: [],
    });
  });

  it('keep every version, that of the program too', async () => {
    await save('reminder', 0);
    await save('reminder', 1, { ...written, body: 'Autre' });
    const template = await templateOf('reminder');
    expect(template?.current).toMatchObject({ version: 2, body: 'Autre', savedBy: 'Compte agent' });
    expect(template?.past.map(({ version, body }) => [version, body])).toEqual([
      [1, written.body],
      [0, defaultLetterTemplates.reminder.body],
    ]);
  });

  it('are refused with each fault and its place', async () => {
    const faulty = { subject: '{objet}', body: 'Bonjour\n{nom de la personne}\n{date limite' };
    expect(await failureOf(save('redirection', 0, faulty))).toEqual({
      code: 'templateRefused',
      faults: [
        { place: 'subject', code: 'unknownField', name: 'objet', line: 1 },
        { place: 'body', code: 'lonelyBrace', name: 'date limite', line: 3 },
      ],
    });
    expect(await templateOf('redirection')).toMatchObject({ current: { version: 0 } });
  });

  it('are not written over by somebody who read an older version', async () => {
    const other = { ...written, body: 'Autre' };
    await save('refused', 0);
    expect(await failureOf(save('refused', 0, other))).toEqual({ code: 'exchangeChangedMeanwhile' });
    const both = await Promise.allSettled([save('notEligible', 0), save('notEligible', 0, other)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are kept once when the same is sent again', async () => {
    const once = await save('piecesRequest', 0);
    expect(await save('piecesRequest', 0)).toEqual(once);
  });

  it.for(['UPDATE letter_template SET version = 9', 'DELETE FROM letter_template', 'TRUNCATE letter_template'])(
    'only grow: the database refuses « %s »',
    async (statement) => {
      await expect(office.prisma.$executeRawUnsafe(statement)).rejects.toThrow('only grows');
    },
  );
});
