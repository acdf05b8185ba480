import type { lenderLetterEndpoints } from '@parcours/contracts';
import type { Handlers } from '../http/handler.ts';
import { addLenderLetter } from './add-lender-letter.ts';
import type { LenderLetterDependencies } from './dependencies.ts';
import { listLenderLetters } from './list-lender-letters.ts';
import { readLenderLetter } from './read-lender-letter.ts';
import { takeOutLenderLetter } from './take-out-lender-letter.ts';

type LenderLetterHandlers = Pick<Handlers, keyof typeof lenderLetterEndpoints>;

export const lenderLetterHandlers = (dependencies: LenderLetterDependencies): LenderLetterHandlers => ({
  listLenderLetters: ({ params }) => listLenderLetters(dependencies.prisma, params),
  addLenderLetter: ({ params, body, file }, { caller }) =>
    addLenderLetter(dependencies, { ...params, ...body, file, caller }),
  readLenderLetter: ({ params }, { caller }) => readLenderLetter(dependencies, { ...params, caller }),
  takeOutLenderLetter: ({ params, body }, { caller }) =>
    takeOutLenderLetter(dependencies, { ...params, ...body, caller }),
});
