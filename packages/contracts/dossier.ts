import { type CivilDate, isCivilDate, isPartialDate, type PartialDate } from '@parcours/domain/calendar';
import { rolesOfFirstContact, rolesOfVoiding } from '@parcours/domain/path';
import { canBeBornOn } from '@parcours/domain/person';
import { z } from 'zod';
import { dossierFilters, filters, sorts } from './dossier-filters.ts';
import { dossierSummary, dossierView, historyLine } from './dossier-view.ts';
import { type Access, endpoint } from './endpoint.ts';
import { appointmentPlace, channel, loanRequest, medium, owner, stage } from './path.ts';
import { civilDate, optionalText, partialDate, timeOfDay, writtenText } from './value.ts';

const params = z.object({ dossierId: z.uuid() });
const expectedVersion = z.int().min(1);
const readers: Access = ['agent', 'head'];

/** What is no date is said as such, and no more is said of it. */
const areDates = (bornOn: CivilDate | null, happenedOn: PartialDate): bornOn is CivilDate =>
  bornOn !== null && isCivilDate(bornOn) && isPartialDate(happenedOn);

export const openDossierBody = z
  .object({
    /** Chosen by whoever sends: the same form sent twice, because no answer came, opens one dossier. */
    id: z.uuid(),
    happenedOn: partialDate,
    channel,
    channelDetail: optionalText(200),
    medium,
    request: loanRequest,
    person: z.object({
      lastName: writtenText(80),
      firstName: optionalText(80),
      bornOn: civilDate.nullable(),
      telephone: optionalText(30),
      email: z.email().max(200).nullable(),
      town: optionalText(80),
    }),
  })
  .refine(({ person: { bornOn }, happenedOn }) => !areDates(bornOn, happenedOn) || canBeBornOn(bornOn, happenedOn), {
    path: ['person', 'bornOn'],
    error: 'birth',
  });

export const dossierEndpoints = {
  /** A POST so that a name that is searched, or a cursor among names, is in no address and in no proxy's log. */
  listDossiers: endpoint({
    method: 'POST',
    path: '/api/dossiers/search',
    summary: 'List dossiers, a page at a time',
    access: readers,
    body: z.object({
      ...filters,
      sort: z.enum(sorts).default('waitingSince'),
      direction: z.enum(['ascending', 'descending']).default('ascending'),
      /** The cursor that the page before gave. */
      after: z.string().max(1000).optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    reply: z.object({ dossiers: z.array(dossierSummary), next: z.string().nullable() }),
  }),
  countDossiers: endpoint({
    method: 'POST',
    path: '/api/dossiers/counts',
    summary: 'Count dossiers by stage and by whose turn it is',
    access: readers,
    body: dossierFilters,
    reply: z.object({
      total: z.int(),
      /** Open ones only. */
      openByStage: z.record(stage, z.int()),
      openByTurn: z.record(owner, z.int()),
      closed: z.int(),
      finished: z.int(),
    }),
  }),
  openDossier: endpoint({
    method: 'POST',
    path: '/api/dossiers',
    summary: 'Open a dossier by recording a first contact',
    access: rolesOfFirstContact,
    body: openDossierBody,
    reply: z.object({ id: z.uuid(), reference: z.string() }),
  }),
  readDossier: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId',
    summary: 'Read where a dossier stands and what can be done',
    access: readers,
    params,
    reply: dossierView,
  }),
  readHistory: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/history',
    summary: 'Read the history of a dossier, oldest first',
    access: readers,
    params,
    reply: z.object({ lines: z.array(historyLine) }),
  }),
  voidEvent: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/voiding',
    summary: 'Take an event out of a history, with the reason',
    access: rolesOfVoiding,
    params,
    body: z.object({ expectedVersion, sequence: z.int().min(1), why: writtenText(500) }),
    reply: dossierView,
  }),
  listExpectedPeople: endpoint({
    method: 'GET',
    path: '/api/expected-people',
    summary: 'List who has an appointment, from today on',
    access: ['frontDesk', 'agent'],
    reply: z.object({
      people: z.array(
        z.object({
          dossierId: z.uuid(),
          reference: z.string(),
          lastName: z.string(),
          firstName: z.string().nullable(),
          appointmentOn: civilDate,
          time: timeOfDay.nullable(),
          place: appointmentPlace.nullable(),
          agent: z.string().nullable(),
        }),
      ),
    }),
  }),
} as const;
