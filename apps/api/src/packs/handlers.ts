import type { packEndpoints } from '@parcours/contracts';
import type { Handlers } from '../http/handler.ts';
import { askPack } from './ask-pack.ts';
import type { PackDependencies } from './dependencies.ts';
import { readPackFile } from './read-pack-file.ts';
import { readPackFiles } from './read-pack-files.ts';
import { readPacks } from './read-packs.ts';

type PackHandlers = Pick<Handlers, keyof typeof packEndpoints>;

/** The handlers of the complete files for the lender. */
export const packHandlers = (dependencies: PackDependencies): PackHandlers => ({
  readPacks: ({ params: { dossierId } }) => readPacks(dependencies, dossierId),
  askPack: ({ params, body }, { caller }) => askPack(dependencies, { ...params, ...body, caller }),
  readPackFile: ({ params }, { caller }) => readPackFile(dependencies, { ...params, caller }),
  readPackFiles: ({ params }, { caller }) => readPackFiles(dependencies, { ...params, caller }),
});
