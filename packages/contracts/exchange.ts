import { correspondents, directions } from '@parcours/domain/exchanges';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { dossierExchanges } from './exchange-view.ts';
import { medium } from './path.ts';
import { civilDate, optionalText, writtenText } from './value.ts';

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
