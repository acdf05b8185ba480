import type { Mapping } from '@parcours/domain/register';
import type { Handlers, IncomingFile } from '../http/handler.ts';
import type { RegisterDependencies } from './dependencies.ts';
import { importRegister } from './import-register.ts';
import { listImports } from './list-imports.ts';
import { previewRegister } from './preview-register.ts';
import { readRefusedRows } from './read-refused-rows.ts';
import { type GivenRegister, receiveFile } from './register-file.ts';

type RegisterHandlers = Pick<Handlers, 'previewRegister' | 'importRegister' | 'readRefusedRows' | 'listImports'>;

type Received = {
  readonly body: { readonly mapping?: Mapping | undefined; readonly sheet?: string | undefined };
  readonly file: IncomingFile;
};

/** A file is there only until its handler answers: it is read before the first line is asked for. */
const givenIn = async ({ body, file }: Received): Promise<GivenRegister> => ({
  file: await receiveFile(file.content),
  sheet: body.sheet ?? null,
  mapping: body.mapping ?? null,
});

export const registerHandlers = (dependencies: RegisterDependencies): RegisterHandlers => ({
  previewRegister: async (received) => previewRegister(dependencies, await givenIn(received)),
  importRegister: async (received, { caller, request }) =>
    importRegister(dependencies, {
      given: await givenIn(received),
      fingerprint: received.body.fingerprint,
      caller,
      reportUnheard: (error) => request.log.error({ err: error }, 'an import failed after its caller had left'),
    }),
  readRefusedRows: async (received) => readRefusedRows(dependencies, await givenIn(received)),
  listImports: () => listImports(dependencies),
});
