import type { Endpoint } from '@parcours/contracts';
import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AnyHandler, toRoute } from '../src/http/endpoint-route.ts';
import { answerFailures } from '../src/http/failures.ts';
import { takeFiles } from '../src/http/uploads.ts';
import { parseByContract } from '../src/http/validation.ts';

/** Serves one endpoint made up for a test, open to anybody, at `POST /api/try`. */
export async function serveEndpoint(
  endpoint: Partial<Endpoint>,
  handle: AnyHandler,
): Promise<{ app: FastifyInstance; address: string }> {
  const app = fastify();
  app.decorateRequest('signedIn', null);
  answerFailures(app);
  parseByContract(app);
  const described: Endpoint = {
    method: 'POST',
    path: '/api/try',
    summary: '',
    access: 'anyone',
    reply: z.unknown(),
    ...endpoint,
  };
  await app.register(async (context) => {
    if (described.takesFile === true) await takeFiles(context);
    context.route(toRoute('signIn', described, handle));
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, address: `${address}${described.path}` };
}
