import { randomUUID } from 'node:crypto';
import { civilDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016 } from '../../../test/path.ts';
import { readExchanges } from '../read-exchanges.ts';
import { addContactNote } from './add-contact-note.ts';
import { addWorkingNote } from './add-working-note.ts';
import { voidContactNote, voidWorkingNote } from './void-note.ts';

const unknown = '01890000-0000-7000-8000-000000000000';

describe('notes', () => {
  let office: Office;
  let dossierId: string;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const on = (day: string) => ({ prisma: office.prisma, now: clockAt(day) });
  const call = (text: string, happenedOn = '2026-03-10') => ({
    id: randomUUID(),
    happenedOn: civilDateOf(happenedOn),
    medium: 'telephone' as const,
    direction: 'incoming' as const,
    correspondent: 'person' as const,
    correspondentName: null,
    text,
    dossierId,
    caller: office.agent,
  });
  const opened = async (): Promise<void> => {
    dossierId = await openOn2016(office);
  };

  it('of contact are told latest first, by the day of the contact', async () => {
    await opened();
    await addContactNote(on('2026-03-12'), call('Apportera le devis', '2026-03-11'));
    const { contactNotes, workingNotes } = await addContactNote(on('2026-03-12'), call('Demande un délai'));
    expect(contactNotes.map(({ text, happenedOn, writtenBy }) => [text, happenedOn, writtenBy])).toEqual([
      ['Apportera le devis', '2026-03-11', 'Compte agent'],
      ['Demande un délai', '2026-03-10', 'Compte agent'],
    ]);
    expect(workingNotes).toEqual([]);
  });

  it('are written once, however often the same form is sent', async () => {
    await opened();
    const note = call('Une seule fois');
    const working = { id: randomUUID(), text: 'Pour nous', dossierId, caller: office.agent };
    await addContactNote(on('2026-03-12'), note);
    await addWorkingNote(on('2026-03-12'), working);
    await Promise.all([addContactNote(on('2026-03-12'), note), addContactNote(on('2026-03-12'), note)]);
    const { contactNotes, workingNotes } = await addWorkingNote(on('2026-03-12'), working);
    expect([contactNotes.length, workingNotes.length]).toEqual([1, 1]);
  });

  it('are refused for a day to come, or with somebody who has no name', async () => {
    await opened();
    const later = { ...call('Demain', '2026-03-13'), correspondent: 'supplier' as const };
    expect(await failureOf(addContactNote(on('2026-03-12'), later))).toEqual({
      code: 'exchangeRefused',
      refusals: ['laterThanToday', 'correspondentNotNamed'],
    });
    expect((await readExchanges(office.prisma, { dossierId })).contactNotes).toEqual([]);
  });

  it('are voided once, with the reason, and keep their words', async () => {
    await opened();
    const note = call('Écrit sur le mauvais dossier');
    await addContactNote(on('2026-03-12'), note);
    const void_ = { noteId: note.id, why: 'Erreur de dossier', caller: office.colleague };
    const { contactNotes } = await voidContactNote(on('2026-03-13'), void_);
    expect(contactNotes).toMatchObject([
      { text: 'Écrit sur le mauvais dossier', voided: { by: 'Compte colleague', why: 'Erreur de dossier' } },
    ]);
    expect((await voidContactNote(on('2026-03-14'), void_)).contactNotes).toEqual(contactNotes);
    expect(await failureOf(voidContactNote(on('2026-03-13'), { ...void_, why: 'Autre raison' }))).toEqual({
      code: 'exchangeChangedMeanwhile',
    });
    expect(await failureOf(voidContactNote(on('2026-03-13'), { ...void_, noteId: unknown }))).toEqual({
      code: 'notFound',
    });
  });

  it('for the service are kept and voided apart', async () => {
    await opened();
    const id = randomUUID();
    await addWorkingNote(on('2026-03-12'), { id, text: 'Revoir le budget', dossierId, caller: office.agent });
    expect(await failureOf(voidContactNote(on('2026-03-12'), { noteId: id, why: 'x', caller: office.agent }))).toEqual({
      code: 'notFound',
    });
    const void_ = { noteId: id, why: 'Fait', caller: office.agent };
    const { contactNotes, workingNotes } = await voidWorkingNote(on('2026-03-12'), void_);
    expect([contactNotes, workingNotes]).toMatchObject([[], [{ text: 'Revoir le budget', voided: { why: 'Fait' } }]]);
    expect((await voidWorkingNote(on('2026-03-13'), void_)).workingNotes).toEqual(workingNotes);
    expect(await failureOf(voidWorkingNote(on('2026-03-12'), { ...void_, caller: office.colleague }))).toEqual({
      code: 'exchangeChangedMeanwhile',
    });
  });

  it('are about a dossier that exists', async () => {
    const note = { ...call('Personne'), dossierId: unknown };
    expect(await failureOf(addContactNote(on('2026-03-12'), note))).toEqual({ code: 'notFound' });
  });

  it('leave lines of audit without their text', async () => {
    await opened();
    const note = call('Ne doit pas être dans le journal');
    await addContactNote(on('2026-03-12'), note);
    await voidContactNote(on('2026-03-12'), { noteId: note.id, why: 'Ni ceci', caller: office.agent });
    const lines = await office.prisma.auditEntry.findMany({
      where: { dossierId, action: { startsWith: 'contactNote.' } },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action, facts }) => [action, facts])).toEqual([
      ['contactNote.added', { noteId: note.id }],
      ['contactNote.voided', { noteId: note.id }],
    ]);
  });

  it.for([
    `UPDATE contact_note SET text = 'autre'`,
    `UPDATE contact_note SET voided_why = 'autre' WHERE voided_at IS NOT NULL`,
    'DELETE FROM contact_note',
    'TRUNCATE contact_note',
    `UPDATE working_note SET text = 'autre'`,
    'DELETE FROM working_note',
    'TRUNCATE working_note',
  ])('stay as they were written: the database refuses « %s »', async (statement) => {
    await expect(office.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/never rewritten|only grows/);
  });
});
