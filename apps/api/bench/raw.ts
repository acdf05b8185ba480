import { join } from 'node:path';
import pg from 'pg';
import { buildApp } from '../src/app.ts';
import { readAuthSecret, readConfig } from '../src/config.ts';
import { createPrismaClient } from '../src/database/client.ts';
import { openFileStore } from '../src/files/file-store.ts';
import type { Request } from './calls.ts';
import { type Timing, timingOf } from './load.ts';
import type { Program } from './program.ts';

type Statement = { readonly config: pg.QueryConfig; readonly values: unknown[] | undefined };

/** What the program asks its database to answer a request; in the same order. */
type Listener = {
  readonly statementsOf: (request: Request, cookie: string) => Promise<readonly Statement[]>;
  readonly close: () => Promise<void>;
};

/** The program once more, in this process, where what it sends to the driver is heard. */
export const listenToStatements = async ({ databaseUrl, address }: Program, dataFolder: string): Promise<Listener> => {
  const config = readConfig({ DATA_FOLDER: dataFolder, PUBLIC_URL: address, LOG_LEVEL: 'silent' });
  const prisma = createPrismaClient(databaseUrl, 1);
  const app = await buildApp({
    config,
    prisma,
    installationCode: null,
    files: await openFileStore(join(dataFolder, 'files')),
    authSecret: await readAuthSecret(config),
    interfaceFolder: null,
    now: () => new Date(),
    traffic: { requestsPerMinute: 1_000_000, passwordsPerMinute: 1_000_000, longestLagMs: 0 },
  });
  const heardDuring = async (
    { method, path, body }: Request,
    { cookie, status }: { readonly cookie: string; readonly status: number },
  ): Promise<readonly Statement[]> => {
    const { heard, stop } = hear();
    const { statusCode } = await app
      .inject({ method, url: path, headers: { cookie }, ...(body !== undefined && { payload: body }) })
      .finally(stop);
    if (statusCode !== status) throw new Error(`${path} answers ${statusCode}`);
    return heard;
  };
  return {
    statementsOf: async (request, cookie) => {
      // Who calls is found out first, and is no part of the question: of a mistaken address, no more is asked.
      const { length } = await heardDuring({ method: 'GET', path: '/api/dossiers/none' }, { cookie, status: 400 });
      return (await heardDuring(request, { cookie, status: 200 })).slice(length);
    },
    close: async () => {
      await app.close();
      await prisma.$disconnect();
    },
  };
};

const hear = () => {
  const heard: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = new Proxy(query, {
    apply: (target, client, given) => {
      const [asked, values] = given;
      heard.push({ config: typeof asked === 'string' ? { text: asked } : asked, values });
      return Reflect.apply(target, client, given);
    },
  });
  return {
    heard,
    stop: () => {
      pg.Client.prototype.query = query;
    },
  };
};

type Replay = {
  readonly questions: readonly (readonly Statement[])[];
  readonly connections: number;
  readonly seconds: number;
};

/** The same statements straight through the driver, by as many callers for as long. */
export const loadDatabase = async (
  databaseUrl: string,
  { questions, connections, seconds }: Replay,
): Promise<Timing> => {
  const times: number[] = [];
  let next = 0;
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC -c jit=off' });
      await client.connect();
      for (let from = performance.now(); from < until; from = performance.now()) {
        for (const { config, values } of questions[next++ % questions.length] ?? []) await client.query(config, values);
        times.push(performance.now() - from);
      }
      await client.end();
    }),
  );
  return timingOf(times, (performance.now() - startedAt) / 1000);
};
