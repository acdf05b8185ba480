import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { Act, PathEvent, Voiding } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { recordAct } from '../src/dossiers/record-act.ts';
import { clockAt, contactOn, type Office } from './office.ts';

/** The day on which the tests of the path happen: after everything that `walkTo` and `exampleActs` tell. */
export const testDay = civilDateOf('2018-01-15');

export type DatedAct = readonly [happenedOn: string, act: Act];

/**
 * Once along the whole path, with every loop: each kind of act is in it but closing, changing the request, clarifying
 * and calling off.
 */
export const wholePath: readonly DatedAct[] = [
  ['2016-03-02', exampleActs.preScreened],
  ['2016-03-03', appointmentOn('2016-03-10', '09:30')],
  ['2016-03-10', exampleActs.appointmentMissed],
  ['2016-03-11', appointmentOn('2016-03-20', null)],
  ['2016-03-20', exampleActs.appointmentHeld],
  ['2016-03-22', exampleActs.foundEligible],
  ['2016-03-23', exampleActs.piecesAsked],
  ['2016-04-02', exampleActs.piecesReceived],
  ['2016-04-05', exampleActs.fileCompleted],
  ['2016-04-06', exampleActs.submitted],
  ['2016-04-10', exampleActs.acknowledged],
  ['2016-04-20', exampleActs.morePiecesAsked],
  ['2016-04-25', exampleActs.piecesReceived],
  ['2016-04-28', exampleActs.submitted],
  ['2016-05-10', exampleActs.decisionPutOff],
  ['2016-05-20', exampleActs.refused],
  ['2016-05-25', exampleActs.reopened],
  ['2016-05-26', exampleActs.submitted],
  ['2016-06-10', { ...exampleActs.granted, isToTell: true }],
  ['2016-06-12', exampleActs.decisionTold],
  ['2016-06-25', exampleActs.paidOut],
  ['2017-06-25', exampleActs.loanRepaid],
  ['2017-09-01', exampleActs.interestRefunded],
];

export function appointmentOn(day: string, time: string | null): Act {
  return { kind: 'appointmentGiven', appointmentOn: civilDateOf(day), time, place: 'townHall', placeDetail: null };
}

/** Opens a dossier whose first contact was on 1 March 2016. */
export const openOn2016 = async ({ prisma, agent }: Pick<Office, 'prisma' | 'agent'>): Promise<string> => {
  const now = clockAt(testDay);
  const { id } = await openDossier({ prisma, now }, { contact: contactOn('2016-03-01'), caller: agent });
  return id;
};

/** Records acts one after the other on a dossier that has only its first contact. */
export const recordAll = async (
  { prisma, agent }: Office,
  dossierId: string,
  acts: readonly DatedAct[],
): Promise<void> => {
  for (const [index, [happenedOn, act]] of acts.entries()) {
    await recordAct(
      { prisma, now: clockAt(testDay) },
      { dossierId, expectedVersion: index + 1, act, happenedOn: partialDateOf(happenedOn), caller: agent },
    );
  }
};

/** The acts of a hand-written history of the domain, without its first contact. */
export const actsOf = (
  lines: readonly (readonly [on: string | null, event: PathEvent | Voiding])[],
): readonly DatedAct[] =>
  lines.flatMap(([on, event]) =>
    on === null || event.kind === 'voided' || event.kind === 'firstContactMade' ? [] : [[on, event] as const],
  );
