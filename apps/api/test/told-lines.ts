import { partialDateOf } from '@parcours/domain/calendar';
import type { HistoryEntry } from '@parcours/domain/path';
import { endBecause, exampleActs, firstContact } from '@parcours/domain/path/testing/histories';
import { createDossiers } from '../src/store/create-dossiers.ts';
import type { Office } from './office.ts';

type Event = HistoryEntry['event'];
/** When it happened and, where that is another day, when it was typed: a day, or an instant. */
export type Line = readonly [happenedOn: string | null, event: Event, typedOn?: string];

export const act = exampleActs;
export const today = '2017-06-30';
export const withdrawn: Event = { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null };
export const duplicate: Event = { kind: 'closed', end: endBecause('administrative', 'duplicate'), learnt: null };
export const voiding = (voidedSequence: number): Event => ({ kind: 'voided', voidedSequence, why: 'erreur' });
const instantOf = (typedOn: string): Date => new Date(typedOn.length === 10 ? `${typedOn}T10:00:00Z` : typedOn);

/** 4 days in the first stage, 16 until the appointment is held, 10 until found eligible. */
export const eligible: readonly Line[] = [
  ['2017-03-01', firstContact],
  ['2017-03-05', act.preScreened],
  ['2017-03-21', act.appointmentHeld],
  ['2017-03-31', act.foundEligible],
];
export const granted: readonly Line[] = [
  ...eligible,
  ['2017-04-10', act.fileCompleted],
  ['2017-04-11', act.submitted],
  ['2017-05-01', act.granted],
];

/** Dossiers of nobody, told by these lines. */
export const storeLines = (office: Office, histories: readonly (readonly Line[])[]) =>
  office.prisma.$transaction((transaction) =>
    createDossiers(
      transaction,
      histories.map((lines) => ({
        person: { lastName: 'Exemple', firstName: null, bornOn: null, telephone: null, email: null, town: null },
        agentId: null,
        history: lines.map(([happenedOn, event, typedOn], index) => ({
          sequence: index + 1,
          happenedOn: happenedOn === null ? null : partialDateOf(happenedOn),
          event,
          recordedAt: instantOf(typedOn ?? (happenedOn?.length === 10 ? happenedOn : today)),
          recordedById: office.agent.accountId,
        })),
      })),
    ),
  );

/** The same day of another year. */
export const inYear = (on: string | null, year: string): string | null =>
  on === null ? null : `${year}${on.slice(4)}`;
