import { correspondents, directions, exchangeRefusals } from '@parcours/domain/exchanges';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { medium } from './path.ts';
import { civilDate, instant, optionalText, writtenText } from './value.ts';

export const exchangeRefusal = z.enum(exchangeRefusals);

/** Who took it out, when and why; the words stay. */
const voiding = z.object({ at: instant, by: z.string(), why: z.string() }).nullable();

const written = { id: z.uuid(), text: z.string(), writtenAt: instant, writtenBy: z.string(), voided: voiding };

const contactNote = z.object({
  ...written,
  happenedOn: civilDate,
  medium,
  direction: z.enum(directions),
  correspondent: z.enum(correspondents),
  correspondentName: z.string().nullable(),
});
export type ListedContactNote = z.output<typeof contactNote>;

const workingNote = z.object(written);
export type ListedWorkingNote = z.output<typeof workingNote>;

/** Everything said and written about one dossier. */
const dossierExchangesShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** Latest first, by the day it happened. */
  contactNotes: z.array(contactNote),
  /** Latest first. */
  workingNotes: z.array(workingNote),
});
export interface DossierExchanges extends z.output<typeof dossierExchangesShape> {}
const dossierExchanges: z.ZodType<DossierExchanges> = dossierExchangesShape;

const agents: Access = ['agent'];
const dossierParams = z.object({ dossierId: z.uuid() });
const noteParams = z.object({ noteId: z.uuid() });
/** Chosen by whoever writes: the same form sent again is written once. */
const chosenId = { id: z.uuid() };
const why = z.object({ why: writtenText(300) });

export const exchangeEndpoints = {
  readExchanges: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/exchanges',
    summary: 'Read what was said and written about a dossier, and the working notes',
    access: agents,
    params: dossierParams,
    reply: dossierExchanges,
  }),
  addContactNote: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/contact-notes',
    summary: 'Note what was said, with whom',
    access: agents,
    params: dossierParams,
    body: z.object({
      ...chosenId,
      happenedOn: civilDate,
      medium,
      direction: z.enum(directions),
      correspondent: z.enum(correspondents),
      correspondentName: optionalText(100),
      text: writtenText(2000),
    }),
    reply: dossierExchanges,
  }),
  voidContactNote: endpoint({
    method: 'POST',
    path: '/api/contact-notes/:noteId/voiding',
    summary: 'Void a note of contact, with the reason',
    access: agents,
    params: noteParams,
    body: why,
    reply: dossierExchanges,
  }),
  addWorkingNote: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/working-notes',
    summary: 'Write a note for the service alone',
    access: agents,
    params: dossierParams,
    body: z.object({ ...chosenId, text: writtenText(2000) }),
    reply: dossierExchanges,
  }),
  voidWorkingNote: endpoint({
    method: 'POST',
    path: '/api/working-notes/:noteId/voiding',
    summary: 'Void a working note, with the reason',
    access: agents,
    params: noteParams,
    body: why,
    reply: dossierExchanges,
  }),
} as const;
