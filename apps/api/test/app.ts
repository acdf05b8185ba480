import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@parcours/domain/access';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { createAccountWithPassword } from '../src/accounts/create-account-with-password.ts';
import { type AppDependencies, buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Changes } from '../src/database/changes.ts';
import { createPrismaClient } from '../src/database/client.ts';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { openFileStore } from '../src/files/file-store.ts';
import { createTestDatabase } from './database.ts';

type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed when it is JSON; otherwise the text. */
  readonly body: unknown;
};

/** A browser of its own: keeps the cookie that it is given. */
export type Visitor = {
  readonly call: (
    method: NonNullable<InjectOptions['method']>,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answered>;
  readonly signIn: (email: string, password: string) => Promise<Answered>;
  /** As a `cookie` header. */
  readonly cookie: () => string;
};

export type TestAccount = { readonly accountId: string; readonly email: string; readonly password: string };

export type TestApp = {
  readonly app: FastifyInstance;
  readonly prisma: PrismaClient;
  /** Where the files of pieces are. */
  readonly filesFolder: string;
  readonly databaseUrl: string;
  /** Everything logged so far. */
  readonly logged: () => string;
  readonly visit: () => Visitor;
  readonly addAccount: (
    roles: readonly Role[],
    given?: { mustChangePassword?: boolean; name?: string },
  ) => Promise<TestAccount>;
  /** A new account with these roles, signed in. */
  readonly visitAs: (...roles: readonly Role[]) => Promise<Visitor & TestAccount>;
  readonly close: () => Promise<void>;
};

type Options = Partial<Pick<AppDependencies, 'traffic' | 'now' | 'interfaceFolder' | 'installationCode'>> & {
  readonly settings?: Record<string, string>;
};

/** Programs that share a database share it as well. */
const testSecret = 'a secret for tests, as long as a real one';

const noTrafficLimits = { requestsPerMinute: 1_000_000, passwordsPerMinute: 1_000_000, longestLagMs: 0 };

/** The real application on a database of its own, its log kept aside. */
export async function openTestApp({ settings = {}, ...given }: Options = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const prisma = createPrismaClient(database.url, 5);
  const lines: string[] = [];
  const now = given.now ?? (() => new Date());
  const folder = await mkdtemp(join(tmpdir(), 'parcours-files-'));
  const app = await buildApp({
    config: readConfig({ LOG_LEVEL: 'trace', ...settings }),
    prisma,
    installationCode: null,
    files: await openFileStore(folder),
    authSecret: testSecret,
    interfaceFolder: null,
    now,
    logDestination: { write: (line) => void lines.push(line) },
    traffic: noTrafficLimits,
    ...given,
  });
  let accounts = 0;
  const addAccount: TestApp['addAccount'] = async (
    roles,
    { mustChangePassword = false, name = 'Camille Martin' } = {},
  ) => {
    accounts += 1;
    const credentials = { email: `agent-${accounts}@ville.example`, password: `un bon mot de passe ${accounts}` };
    const created = await createAccountWithPassword(
      { prisma, now },
      { name, roles, mustChangePassword, ...credentials },
    );
    return { ...created, ...credentials };
  };
  const visit = (): Visitor => openBrowser(app);
  return {
    app,
    prisma,
    filesFolder: folder,
    databaseUrl: database.url,
    logged: () => lines.join(''),
    visit,
    addAccount,
    visitAs: async (...roles) => {
      const account = await addAccount(roles);
      const visitor = visit();
      await visitor.signIn(account.email, account.password);
      return { ...visitor, ...account };
    },
    close: async () => {
      await app.close();
      await prisma.$disconnect();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function openBrowser(app: FastifyInstance): Visitor {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const call: Visitor['call'] = async (method, url, body, headers = {}) => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        ...(cookies.size > 0 && { cookie: cookie() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      }),
    });
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    const isJson = String(answer.headers['content-type']).startsWith('application/json');
    return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : answer.body };
  };
  return { call, cookie, signIn: (email, password) => call('POST', '/api/session', { email, password }) };
}

/** Another program on the database of a test, listening on a port of its own. */
export async function startAnother(
  { prisma, filesFolder }: Pick<TestApp, 'prisma' | 'filesFolder'>,
  changes: Changes,
): Promise<{ app: FastifyInstance; address: string }> {
  const app = await buildApp({
    config: readConfig({ LOG_LEVEL: 'silent' }),
    prisma,
    installationCode: null,
    files: await openFileStore(filesFolder),
    authSecret: testSecret,
    interfaceFolder: null,
    now: () => new Date(),
    changes,
  });
  return { app, address: await app.listen({ port: 0, host: '127.0.0.1' }) };
}
