import { randomUUID } from 'node:crypto';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAct } from '../src/dossiers/record-act.ts';
import { voidEvent } from '../src/dossiers/void-event.ts';
import { readLetterFacts } from '../src/exchanges/letters/read-letter-facts.ts';
import { readExchanges } from '../src/exchanges/read-exchanges.ts';
import { addRedirection } from '../src/exchanges/redirections/add-redirection.ts';
import { countRedirections, listRedirections } from '../src/exchanges/redirections/list-redirections.ts';
import { recordRedirectionOutcome } from '../src/exchanges/redirections/record-redirection-outcome.ts';
import { voidRedirection } from '../src/exchanges/redirections/void-redirection.ts';
import { clockAt, failureOf, type Office, openOffice } from './office.ts';
import { openOn2016, testDay } from './path.ts';

describe('redirections', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const at = () => ({ prisma: office.prisma, now: clockAt(testDay) });
  const toAssociation = (dossierId: string, on = '2018-01-10') => ({
    id: randomUUID(),
    dossierId,
    target: 'association' as const,
    name: 'Exemple Solidaire',
    redirectedOn: civilDateOf(on),
    why: 'Aide au permis',
    caller: office.agent,
  });
  const close = async (dossierId: string) => {
    const end = {
      kind: 'redirected' as const,
      mainReason: 'housingSolidarityFund' as const,
      otherReasons: [],
      text: null,
      redirectedTo: null,
    };
    const act = { kind: 'closed' as const, end, learnt: null };
    const happenedOn = partialDateOf('2016-04');
    return recordAct(at(), { dossierId, expectedVersion: 1, act, happenedOn, caller: office.agent });
  };
  const outcome = (dossierId: string, redirectionId: string, expectedOutcomes: number, knownOn = '2018-01-12') =>
    recordRedirectionOutcome(at(), {
      dossierId,
      redirectionId,
      expectedOutcomes,
      outcome: expectedOutcomes === 0 ? 'notObtained' : 'obtained',
      knownOn: civilDateOf(knownOn),
      caller: office.agent,
    });
  const isAwaited = async (dossierId: string) =>
    (await listRedirections(office.prisma)).awaited.some((listed) => listed.dossierId === dossierId);

  it('are written once while a dossier goes on, and awaited until their outcome is noted', async () => {
    const dossierId = await openOn2016(office);
    const given = toAssociation(dossierId);
    await addRedirection(at(), given);
    const { redirections } = await addRedirection(at(), given);
    expect(redirections).toMatchObject([
      {
        target: 'association',
        name: 'Exemple Solidaire',
        redirectedOn: '2018-01-10',
        isAtTheEnd: false,
        outcome: null,
      },
    ]);
    expect(await isAwaited(dossierId)).toBe(true);
    await outcome(dossierId, given.id, 0);
    expect(await isAwaited(dossierId)).toBe(false);
    const corrected = await outcome(dossierId, given.id, 1);
    expect(corrected.redirections).toMatchObject([
      { outcomes: 2, outcome: { what: 'obtained', knownOn: '2018-01-12' } },
    ]);
    expect(await failureOf(outcome(dossierId, given.id, 1, '2018-01-13'))).toEqual({
      code: 'exchangeChangedMeanwhile',
    });
  });

  it('that close a dossier are among them, with an outcome of their own, until the line is voided', async () => {
    const dossierId = await openOn2016(office);
    await close(dossierId);
    const [redirection] = (await readExchanges(office.prisma, { dossierId })).redirections;
    expect(redirection).toMatchObject({ target: 'housingSolidarityFund', redirectedOn: '2016-04', isAtTheEnd: true });
    const { redirections } = await outcome(dossierId, redirection?.id ?? '', 0);
    expect(redirections).toMatchObject([{ outcome: { what: 'notObtained' } }]);
    await voidEvent(at(), { dossierId, expectedVersion: 2, sequence: 2, why: 'Erreur', caller: office.agent });
    expect((await readExchanges(office.prisma, { dossierId })).redirections).toEqual([]);
  });

  it('are named in letters: by name, or by what the code says', async () => {
    const dossierId = await openOn2016(office);
    const redirectedTo = async () => {
      const reading = { ...at(), canSendMail: false };
      return (await readLetterFacts(reading, { dossierId, caller: office.agent })).facts.redirectedTo;
    };
    expect(await redirectedTo()).toBeUndefined();
    const given = toAssociation(dossierId);
    await addRedirection(at(), given);
    expect(await redirectedTo()).toBe('Exemple Solidaire');
    await voidRedirection(at(), { redirectionId: given.id, why: 'Erreur', caller: office.agent });
    await close(dossierId);
    expect(await redirectedTo()).toBe('le FSL');
  });

  it('are refused before the dossier was opened, and noted after any end', async () => {
    const dossierId = await openOn2016(office);
    expect(await failureOf(addRedirection(at(), toAssociation(dossierId, '2016-02-01')))).toEqual({
      code: 'redirectionRefused',
      refusals: ['beforeFirstContact'],
    });
    await close(dossierId);
    const { redirections } = await addRedirection(at(), toAssociation(dossierId));
    expect(redirections.map(({ isAtTheEnd }) => isAtTheEnd).sort()).toEqual([false, true]);
  });

  it('have no outcome before they were made', async () => {
    const dossierId = await openOn2016(office);
    const given = toAssociation(dossierId);
    await addRedirection(at(), given);
    expect(await failureOf(outcome(dossierId, given.id, 0, '2018-01-09'))).toEqual({
      code: 'redirectionRefused',
      refusals: ['beforeRedirection'],
    });
    expect(await failureOf(outcome(dossierId, randomUUID(), 0))).toEqual({ code: 'notFound' });
  });

  it('are voided with the reason, are awaited no more, and get no outcome', async () => {
    const dossierId = await openOn2016(office);
    const given = toAssociation(dossierId);
    await addRedirection(at(), given);
    const before = await counted();
    const voiding = { redirectionId: given.id, why: 'Mauvais dossier', caller: office.agent };
    const { redirections } = await voidRedirection(at(), voiding);
    expect(redirections).toMatchObject([{ voided: { why: 'Mauvais dossier' } }]);
    expect(await isAwaited(dossierId)).toBe(false);
    expect(await counted()).toBe(before - 1);
    expect(await failureOf(voidRedirection(at(), { ...voiding, why: 'Autre raison' }))).toEqual({
      code: 'exchangeChangedMeanwhile',
    });
    expect(await failureOf(outcome(dossierId, given.id, 0))).toEqual({ code: 'exchangeChangedMeanwhile' });
  });

  const counted = async (): Promise<number> =>
    (await countRedirections(office.prisma)).counts
      .filter(({ target, outcome: what }) => target === 'association' && what === null)
      .reduce((sum, { count }) => sum + count, 0);

  it.for([
    `UPDATE redirection SET why = 'autre'`,
    'DELETE FROM redirection',
    `UPDATE redirection_outcome SET ordinal = 9`,
    'DELETE FROM redirection_outcome',
  ])('stay as they were written: the database refuses « %s »', async (statement) => {
    await expect(office.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/never rewritten|only grows/);
  });
});
