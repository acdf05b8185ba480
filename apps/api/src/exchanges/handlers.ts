import type { Handlers } from '../http/handler.ts';
import type { ExchangeDependencies } from './dependencies.ts';
import { addContactNote } from './notes/add-contact-note.ts';
import { addWorkingNote } from './notes/add-working-note.ts';
import { voidContactNote, voidWorkingNote } from './notes/void-note.ts';
import { readExchanges } from './read-exchanges.ts';

type ExchangeHandlers = Pick<
  Handlers,
  'readExchanges' | 'addContactNote' | 'voidContactNote' | 'addWorkingNote' | 'voidWorkingNote'
>;

export const exchangeHandlers = (dependencies: ExchangeDependencies): ExchangeHandlers => ({
  readExchanges: ({ params }) => readExchanges(dependencies.prisma, params),
  addContactNote: ({ params, body }, { caller }) => addContactNote(dependencies, { ...params, ...body, caller }),
  voidContactNote: ({ params, body }, { caller }) => voidContactNote(dependencies, { ...params, ...body, caller }),
  addWorkingNote: ({ params, body }, { caller }) => addWorkingNote(dependencies, { ...params, ...body, caller }),
  voidWorkingNote: ({ params, body }, { caller }) => voidWorkingNote(dependencies, { ...params, ...body, caller }),
});
