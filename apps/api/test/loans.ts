import { randomUUID } from 'node:crypto';
import type { GivenLoanAct } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { noteLoanAct } from '../src/loans/note-loan-act.ts';
import { clockAt, type Office } from './office.ts';
import { openOn2016, recordAll, testDay, wholePath } from './path.ts';

const untilGrant = wholePath.slice(0, wholePath.findIndex(([, { kind }]) => kind === 'granted') + 1);

export const offerSigned: GivenLoanAct = { kind: 'offerSigned' };
export const payout: GivenLoanAct = {
  kind: 'moneyPaidOut',
  payee: 'supplier',
  supplierName: 'Garage Exemple',
  amountCents: 120_000,
};
export const scheduled: GivenLoanAct = {
  kind: 'scheduled',
  amountCents: 120_000,
  durationMonths: 12,
  firstDueOn: civilDateOf('2016-07-25'),
};

/** Loans of an office that is open by the time they are asked for. */
export const loansOf = (office: () => Office) => {
  const at = () => ({ prisma: office().prisma, now: clockAt(testDay) });
  const grant = async (): Promise<string> => {
    const dossierId = await openOn2016(office());
    await recordAll(office(), dossierId, untilGrant);
    return dossierId;
  };
  const noting = (dossierId: string, expectedVersion: number, on: string, act: GivenLoanAct) => ({
    id: randomUUID(),
    dossierId,
    expectedVersion,
    happenedOn: civilDateOf(on),
    act,
    caller: office().agent,
  });
  const note = (...given: Parameters<typeof noting>) => noteLoanAct(at(), noting(...given));
  const toRunning = async (): Promise<string> => {
    const dossierId = await grant();
    await note(dossierId, 0, '2016-06-11', offerSigned);
    await note(dossierId, 1, '2016-06-25', payout);
    await note(dossierId, 2, '2016-06-25', scheduled);
    return dossierId;
  };
  const toOver = async (): Promise<string> => {
    const dossierId = await toRunning();
    await note(dossierId, 3, '2017-06-25', { kind: 'instalmentsNoted', from: 1, to: 12, standing: 'met' });
    await note(dossierId, 4, '2017-06-25', { kind: 'loanEnded' });
    return dossierId;
  };
  const pathOf = async (dossierId: string) =>
    (await office().prisma.dossierEvent.findMany({ where: { dossierId }, orderBy: { sequence: 'asc' } }))
      .slice(untilGrant.length + 1)
      .map(({ kind, happenedOn }) => [kind, happenedOn]);
  return { at, grant, noting, note, toRunning, toOver, pathOf };
};
