import { randomUUID } from 'node:crypto';
import { pieceFacts } from '@parcours/domain/checklist';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { appointmentOn, type DatedAct, openOn2016, recordAll } from '../../../test/path.ts';
import { readService, serviceId } from '../../store/service.ts';
import { addLetter } from './add-letter.ts';
import { readLetterFacts } from './read-letter-facts.ts';

const held: DatedAct = ['2016-03-02', exampleActs.appointmentHeld];

describe('letters', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const at = { now: clockAt('2026-03-12'), canSendMail: false };
  const letter = (dossierId: string, text = 'Merci d’apporter le devis.') => ({
    id: randomUUID(),
    kind: 'reminder' as const,
    templateVersion: 0,
    subject: 'Votre demande',
    text,
    way: 'print' as const,
    dossierId,
    caller: office.agent,
  });
  const write = (given: ReturnType<typeof letter>) => addLetter({ prisma: office.prisma, ...at }, given);
  const factsOf = async (dossierId: string) =>
    (await readLetterFacts({ prisma: office.prisma, ...at }, { dossierId, caller: office.agent })).facts;

  it('are kept word for word, once, however often the same form is sent', async () => {
    const given = letter(await openOn2016(office), 'Ligne 1\n\n  Ligne 2 : 10 %');
    await write(given);
    await Promise.all([write(given), write(given)]);
    const { letters } = await write(given);
    expect(letters).toMatchObject([
      {
        subject: 'Votre demande',
        text: given.text,
        way: 'print',
        state: 'sent',
        failure: null,
        writtenBy: 'Compte agent',
      },
    ]);
  });

  it('keep the service at their head as it was, whatever it is called and wherever it is later', async () => {
    const dossierId = await openOn2016(office);
    const { details } = await readService(office.prisma);
    await write(letter(dossierId));
    const later = { version: 1, details: { ...details, name: 'Maison fictive', town: 'Ailleurs' } };
    const saved = { ...later, savedAt: new Date(), savedById: 'agent' };
    await office.prisma.service.create({ data: { id: serviceId, ...saved } });
    const { letters } = await write(letter(dossierId));
    await office.prisma.service.deleteMany();
    expect(letters.map(({ sender }) => sender?.name).toSorted()).toEqual([details.name, 'Maison fictive']);
    expect(letters.map(({ sender }) => sender?.address).toSorted()).toEqual(['94370 Ailleurs', '94370 Sucy-en-Brie']);
  });

  it('do not leave while a fact is missing', async () => {
    const given = letter(await openOn2016(office), 'Avant le [[date limite]], pour [[motif]].');
    expect(await failureOf(write(given))).toEqual({ code: 'letterHasHoles', holes: ['date limite', 'motif'] });
    expect(await office.prisma.letter.count({ where: { id: given.id } })).toBe(0);
  });

  it('propose the one that the person waits for', async () => {
    const dueIn = async (...acts: readonly DatedAct[]) => {
      const dossierId = await openOn2016(office);
      await recordAll(office, dossierId, acts);
      const facts = () => readLetterFacts({ prisma: office.prisma, ...at }, { dossierId, caller: office.agent });
      return { dossierId, due: (await facts()).due, dueNow: async () => (await facts()).due };
    };
    expect((await dueIn()).due).toBeNull();
    expect((await dueIn(['2016-03-02', appointmentOn('2099-03-12', null)])).due).toBe('appointmentReminder');
    const asked = await dueIn(held, ['2016-03-03', exampleActs.foundEligible], ['2016-03-04', exampleActs.piecesAsked]);
    expect(asked.due).toBe('piecesRequest');
    await addLetter({ prisma: office.prisma, ...at }, { ...letter(asked.dossierId), kind: 'piecesRequest' });
    expect(await asked.dueNow()).toBe('reminder');
  });

  it('are about a dossier that exists', async () => {
    expect(await failureOf(write(letter('01890000-0000-7000-8000-000000000000')))).toEqual({ code: 'notFound' });
  });

  it.for([
    `UPDATE letter SET text = 'autre'`,
    `UPDATE letter SET way = 'copy'`,
    'DELETE FROM letter',
    'TRUNCATE letter',
  ])('keep their words: the database refuses « %s »', async (statement) => {
    await expect(office.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/never rewritten|only grows/);
  });

  it('name what is known at first contact, and nothing else', async () => {
    const facts = await factsOf(await openOn2016(office));
    expect(facts).toEqual({
      personName: 'EXEMPLE',
      reference: expect.stringMatching(/^2016-\d{4}$/),
      project: 'permis de conduire',
      amount: '1\u202f200\u00a0€',
      duration: '24\u00a0mois',
      agentName: 'Compte agent',
      serviceContact: 'Direction de l’Action Sociale et des Solidarités\n94370 Sucy-en-Brie',
      today: '12\u00a0mars 2026',
    });
  });

  it('name the appointment that was given', async () => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, [['2016-03-03', appointmentOn('2016-03-10', '09:30')]]);
    const place = { street: '3 rue Fictive', telephone: '01 99 00 00 01' };
    const details = { ...(await readService(office.prisma)).details, ...place };
    await office.prisma.service.create({
      data: { id: serviceId, version: 1, details, savedAt: new Date(), savedById: 'agent' },
    });
    const facts = await factsOf(dossierId);
    expect(facts.appointmentPlace).toBe('au service, 3 rue Fictive, 94370 Sucy-en-Brie');
    expect(facts.serviceContact).toContain('3 rue Fictive, 94370 Sucy-en-Brie\nTéléphone\u00a0: 01 99 00 00 01');
    expect(facts.appointment).toBe('jeudi 10\u00a0mars 2016 à 9\u00a0h\u00a030');
  });

  it('name the pieces that the person is to bring', async () => {
    const dossierId = await openOn2016(office);
    const piece = { dossierId, timesAsked: 1, timesRefused: 0 };
    await office.prisma.piece.createMany({
      data: [
        { ...piece, code: 'bankStatements', state: 'asked', copies: 3 },
        { ...piece, code: 'identityCard', state: 'verified', copies: 1 },
        { ...piece, code: 'proofOfAddress', state: 'refused', copies: 1 },
      ],
    });
    const lines = (await factsOf(dossierId)).pieces?.split('\n') ?? [];
    expect(lines.map((line) => line.replace(/\s:.*/, ''))).toEqual([
      '- Justificatif de domicile, de moins de 3 mois',
      '- Relevés de compte (3)',
    ]);
  });

  it('name every paper that proves as well', async () => {
    const dossierId = await openOn2016(office);
    await office.prisma.piece.create({
      data: { dossierId, timesAsked: 1, timesRefused: 0, code: 'identityCard', state: 'asked', copies: 1 },
    });
    expect((await factsOf(dossierId)).pieces).toMatch(/^- Carte d’identité ou passeport\./);
  });

  it('ask for papers before the day that the sheet of the person says', async () => {
    const dossierId = await openOn2016(office);
    const due = async () =>
      (await readLetterFacts({ prisma: office.prisma, ...at }, { dossierId, caller: office.agent })).papersDueOn;
    expect(await due()).toBe('2026-03-26');
    const unknown = Object.fromEntries(pieceFacts.map((fact) => [fact, null]));
    await office.prisma.checklist.create({
      data: { dossierId, situation: unknown, plannedOn: new Date('2026-04-04'), version: 1, situationVersion: 1 },
    });
    expect(await due()).toBe('2026-04-07');
  });

  it('name the decision and its terms, and the reason of a refusal until it is taken up again', async () => {
    const granted = await openOn2016(office);
    await recordAll(office, granted, [
      held,
      ['2016-04-06', exampleActs.submitted],
      ['2016-06-10', exampleActs.granted],
    ]);
    expect(await factsOf(granted)).toMatchObject({ decisionOn: '10\u00a0juin 2016' });
    const refused = await openOn2016(office);
    await recordAll(office, refused, [
      held,
      ['2016-04-06', exampleActs.submitted],
      ['2016-06-10', exampleActs.refused],
    ]);
    const facts = await factsOf(refused);
    expect(facts.decisionOn).toBe('10\u00a0juin 2016');
    expect(facts.reason).toBeTruthy();
    expect(facts.grantedAmount).toBeUndefined();
  });
});
