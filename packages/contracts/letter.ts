import { letterFields, letterKinds, letterWays } from '@parcours/domain/letters';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { dossierExchanges } from './exchange-view.ts';
import { civilDate, instant, writtenText } from './value.ts';

const letterKind = z.enum(letterKinds);
const subject = writtenText(200).regex(/^[^\r\n]*$/, { error: 'invalid' });
const longestText = 10_000;

/** `savedAt` and `savedBy` are null for what the program comes with, whose version is 0. */
const templateVersion = z.object({
  version: z.int(),
  subject: z.string(),
  body: z.string(),
  savedAt: instant.nullable(),
  savedBy: z.string().nullable(),
});
export type LetterTemplateVersion = z.output<typeof templateVersion>;

/** The template of one kind of letter, and those it had before, latest first. */
const letterTemplate = z.object({ kind: letterKind, current: templateVersion, past: z.array(templateVersion) });
export type ListedLetterTemplate = z.output<typeof letterTemplate>;

const letterTemplates = z.object({ templates: z.array(letterTemplate) });

const agents: Access = ['agent'];
const dossierParams = z.object({ dossierId: z.uuid() });

export const letterEndpoints = {
  listLetterTemplates: endpoint({
    method: 'GET',
    path: '/api/letter-templates',
    summary: 'List the templates of letters, with their past versions',
    access: ['agent', 'administrator'],
    reply: letterTemplates,
  }),
  saveLetterTemplate: endpoint({
    method: 'PUT',
    path: '/api/letter-templates/:kind',
    summary: 'Save a new version of a template',
    access: ['administrator'],
    params: z.object({ kind: letterKind }),
    body: z.object({ expectedVersion: z.int().min(0), subject, body: writtenText(longestText) }),
    reply: letterTemplates,
  }),
  readLetterFacts: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/letter-facts',
    summary: 'Read the facts of a dossier that letters name, in words; what is not known is left out',
    access: agents,
    params: dossierParams,
    reply: z.object({
      facts: z.partialRecord(z.enum(letterFields), z.string()),
      /** The day before which papers are asked, until somebody types another. */
      papersDueOn: civilDate,
      /** What the person most likely waits to read; null when nothing in particular is due. */
      due: letterKind.nullable(),
      /** Whether a letter can leave by e-mail, or why not. */
      email: z.enum(['ready', 'emailNotConfigured', 'noEmailAddress']),
    }),
  }),
  addLetter: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/letters',
    summary: 'Keep a letter word for word as it leaves',
    access: agents,
    params: dossierParams,
    body: z.object({
      /** Chosen by whoever writes: the same form sent again is written once. */
      id: z.uuid(),
      kind: letterKind,
      templateVersion: z.int().min(0),
      subject,
      text: writtenText(longestText),
      way: z.enum(letterWays),
    }),
    reply: dossierExchanges,
  }),
} as const;
