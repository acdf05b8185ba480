import type { Handlers } from '../http/handler.ts';
import type { LetterDependencies } from './dependencies.ts';
import { addLetter } from './letters/add-letter.ts';
import { readLetterFacts } from './letters/read-letter-facts.ts';
import { addContactNote } from './notes/add-contact-note.ts';
import { addWorkingNote } from './notes/add-working-note.ts';
import { voidContactNote, voidWorkingNote } from './notes/void-note.ts';
import { readExchanges } from './read-exchanges.ts';
import { addRedirection } from './redirections/add-redirection.ts';
import { countRedirections, listRedirections } from './redirections/list-redirections.ts';
import { recordRedirectionOutcome } from './redirections/record-redirection-outcome.ts';
import { voidRedirection } from './redirections/void-redirection.ts';
import { listLetterTemplates } from './templates/list-letter-templates.ts';
import { saveLetterTemplate } from './templates/save-letter-template.ts';

type ExchangeHandlers = Pick<
  Handlers,
  | 'readExchanges'
  | 'addContactNote'
  | 'voidContactNote'
  | 'addWorkingNote'
  | 'voidWorkingNote'
  | 'listLetterTemplates'
  | 'saveLetterTemplate'
  | 'readLetterFacts'
  | 'addLetter'
  | 'addRedirection'
  | 'voidRedirection'
  | 'recordRedirectionOutcome'
  | 'listRedirections'
  | 'countRedirections'
>;

export const exchangeHandlers = (dependencies: LetterDependencies): ExchangeHandlers => ({
  readExchanges: ({ params }) => readExchanges(dependencies.prisma, params),
  addContactNote: ({ params, body }, { caller }) => addContactNote(dependencies, { ...params, ...body, caller }),
  voidContactNote: ({ params, body }, { caller }) => voidContactNote(dependencies, { ...params, ...body, caller }),
  addWorkingNote: ({ params, body }, { caller }) => addWorkingNote(dependencies, { ...params, ...body, caller }),
  voidWorkingNote: ({ params, body }, { caller }) => voidWorkingNote(dependencies, { ...params, ...body, caller }),
  listLetterTemplates: () => listLetterTemplates(dependencies.prisma),
  saveLetterTemplate: ({ params, body }, { caller }) =>
    saveLetterTemplate(dependencies, { ...params, ...body, caller }),
  readLetterFacts: ({ params }, { caller }) => readLetterFacts(dependencies, { ...params, caller }),
  addLetter: ({ params, body }, { caller }) => addLetter(dependencies, { ...params, ...body, caller }),
  addRedirection: ({ params, body }, { caller }) => addRedirection(dependencies, { ...params, ...body, caller }),
  voidRedirection: ({ params, body }, { caller }) => voidRedirection(dependencies, { ...params, ...body, caller }),
  recordRedirectionOutcome: ({ params, body }, { caller }) =>
    recordRedirectionOutcome(dependencies, { ...params, ...body, caller }),
  listRedirections: () => listRedirections(dependencies.prisma),
  countRedirections: () => countRedirections(dependencies.prisma),
});
