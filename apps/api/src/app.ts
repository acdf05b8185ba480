import staticFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import type { PrismaClient } from './database/generated/client.ts';

export type AppDependencies = {
  config: Config;
  prisma: PrismaClient;
  /** What session cookies are signed with. */
  authSecret: string;
  /** The built interface; null when something else serves it, as during development. */
  interfaceFolder: string | null;
  now: () => Date;
};

/** Builds the whole application; listens to nothing yet. */
export async function buildApp(deps: AppDependencies): Promise<FastifyInstance> {
  const app = fastify({ logger: { level: deps.config.logLevel }, trustProxy: deps.config.trustProxy });
  app.get('/api/health', async () => {
    await deps.prisma.$queryRaw`SELECT 1`;
    return { status: 'ok' };
  });
  if (deps.interfaceFolder !== null) await app.register(staticFiles, { root: deps.interfaceFolder });
  return app;
}
