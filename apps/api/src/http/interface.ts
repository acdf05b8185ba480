import { sep } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failed } from './failed.ts';
import { sendFailure } from './failures.ts';

const yearSeconds = 365 * 24 * 3600;

/** The build names these after their content: a changed file is another file. */
const namedAfterContent = `${sep}assets${sep}`;

const isPage = ({ method, url }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !/^\/(api|assets)(\/|$|\?)/.test(url);

/**
 * Serves the built interface; every address of a page gets the one document, whose script then shows the page.
 * @param folder null when something else serves the interface: then only the API answers
 */
export const serveInterface = async (app: FastifyInstance, folder: string | null): Promise<void> => {
  if (folder !== null) {
    await app.register(staticFiles, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isImmutable = path.includes(namedAfterContent);
        reply.header('cache-control', isImmutable ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
      },
    });
  }
  const answerUnknown = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    folder !== null && isPage(request)
      ? reply.sendFile('index.html')
      : sendFailure(new Failed({ code: 'notFound' }), request, reply);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, answerUnknown);
};
