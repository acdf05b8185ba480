import { situationFacts } from '@parcours/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssessment } from '../src/conditions/read-assessment.ts';
import { readSituation } from '../src/conditions/read-situation.ts';
import { saveSituation } from '../src/conditions/save-situation.ts';
import { listDossiers } from '../src/dossiers/list-dossiers.ts';
import { clockAt, failureOf, listing, type Office, openOffice } from './office.ts';
import { enoughToLive, openWith, resident, tooLittleToLive } from './situations.ts';

const now = clockAt('2017-07-15');

describe('the situation of a dossier', () => {
  let office: Office;
  const dependencies = () => ({ prisma: office.prisma, now });

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  const read = (dossierId: string) => readSituation(dependencies(), { dossierId, caller: office.agent });
  const save = (dossierId: string, expectedVersion: number, facts = enoughToLive, person = resident) =>
    saveSituation(dependencies(), {
      dossierId,
      expectedVersion,
      expectedPersonVersion: 1,
      person,
      facts,
      caller: office.colleague,
    });

  it('is empty at version 0 before anybody saves it, with what was asked for and the rules in force', async () => {
    const dossierId = await openWith(office, now, null);
    expect(await read(dossierId)).toMatchObject({
      version: 0,
      savedAt: null,
      person: { lastName: 'Exemple', bornOn: null, street: null },
      request: { amountCents: 100_000, durationMonths: 24 },
      facts: { household: { adults: null, children: null }, budget: { incomes: null } },
      ruleSet: { name: 'Convention 2011' },
      dossierVersion: 1,
    });
  });

  it('is read as it was saved, person included, and the person is found by the corrected name', async () => {
    const dossierId = await openWith(office, now, null);
    const person = { ...resident, lastName: 'Corrigé-Fictif' };
    expect(await save(dossierId, 0, enoughToLive, person)).toEqual({
      version: 1,
      personVersion: 2,
      savedAt: now().toISOString(),
    });
    expect(await read(dossierId)).toMatchObject({ version: 1, person, facts: enoughToLive });
    const { dossiers } = await listDossiers(dependencies(), {
      query: listing({ text: 'corrige fictif' }),
      caller: office.agent,
    });
    expect(dossiers.map(({ id }) => id)).toEqual([dossierId]);
  });

  it('is read with nothing known of what nobody could say when it was stored', async () => {
    const dossierId = await openWith(office, now, enoughToLive);
    await office.prisma.$executeRaw`UPDATE situation SET facts = facts
      #- '{household,home}' #- '{household,family}' #- '{household,otherDependants}'
      #- '{consents,transmission,withdrawnOn}' WHERE dossier_id = ${dossierId}::uuid`;
    expect((await read(dossierId)).facts).toEqual({
      ...enoughToLive,
      household: { ...enoughToLive.household, home: null, family: null, otherDependants: null },
    });
  });

  it('takes back a consent that was given, never before it was', async () => {
    const dossierId = await openWith(office, now, enoughToLive);
    const withdrawnOn = (day: string) => ({
      ...enoughToLive,
      consents: {
        ...enoughToLive.consents,
        transmission: { isGiven: true, answeredOn: '2017-07-12', withdrawnOn: day },
      },
    });
    expect(situationFacts.safeParse(withdrawnOn('2017-07-11')).success).toBe(false);
    await save(dossierId, 1, situationFacts.parse(withdrawnOn('2017-07-14')));
    const { reading } = await readAssessment(dependencies(), dossierId);
    expect(reading).toMatchObject({ standing: 'someFail', failing: ['agreesToTransmission'] });
  });

  it('is not written over by somebody who saw an older version, who hears whose it is', async () => {
    const dossierId = await openWith(office, now, enoughToLive);
    await save(dossierId, 1, tooLittleToLive);
    const changed = {
      code: 'situationChanged',
      currentVersion: 2,
      savedAt: now().toISOString(),
      savedBy: 'Compte colleague',
    };
    for (const expectedVersion of [0, 1, 7]) {
      const lost = save(dossierId, expectedVersion, enoughToLive, { ...resident, lastName: 'Perdu' });
      expect(await failureOf(lost)).toEqual(changed);
    }
    expect(await read(dossierId)).toMatchObject({
      version: 2,
      person: { lastName: 'Exemple' },
      facts: tooLittleToLive,
    });
  });

  it('is saved by one of two at the same moment', async () => {
    const dossierId = await openWith(office, now, null);
    const answers = await Promise.allSettled([save(dossierId, 0), save(dossierId, 0, tooLittleToLive)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read(dossierId)).toMatchObject({ version: 1 });
  });

  it('is noted in the audit without a word of it', async () => {
    const dossierId = await openWith(office, now, enoughToLive);
    const lines = await office.prisma.auditEntry.findMany({ where: { dossierId, action: 'situation.saved' } });
    expect(lines.map(({ facts }) => facts)).toEqual([{ version: 1 }]);
  });

  it('does not exist without its dossier', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    expect(await failureOf(read(nowhere))).toEqual({ code: 'notFound' });
    expect(await failureOf(save(nowhere, 0))).toEqual({ code: 'notFound' });
    expect(await failureOf(readAssessment(dependencies(), nowhere))).toEqual({ code: 'notFound' });
  });

  it('is judged on the server: verdicts, reading, instalment, interest and refund to the cent', async () => {
    const assessed = await readAssessment(dependencies(), await openWith(office, now, enoughToLive));
    expect(assessed.reading).toEqual({ standing: 'allBlockingPass' });
    expect(assessed.verdicts.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 13 }, () => 'pass'));
    expect(assessed.nearestPass).toEqual({ answer: 'nothingFails' });
    expect(assessed.loan).toEqual({ instalmentCents: 43_42, totalInterestCents: 42_19, refundedInterestCents: 42_19 });
    expect(assessed.decisions).toEqual([]);
  });

  it('is judged as not known where nobody asked', async () => {
    const assessed = await readAssessment(dependencies(), await openWith(office, now, null));
    expect(assessed.reading).toMatchObject({ standing: 'incomplete' });
  });
});
