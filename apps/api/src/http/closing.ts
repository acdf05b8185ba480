import type { FastifyInstance } from 'fastify';

/**
 * Closes each connection once its last answer is out. Node closes the ones that are idle when the server stops; those
 * that are busy then would be kept open for the browser's next request, and hold up the end for a minute.
 */
export const closeConnectionsAtTheEnd = (app: FastifyInstance): void => {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onResponse', async () => {
    // The connection counts as idle only after this hook.
    if (isClosing) setImmediate(() => app.server.closeIdleConnections());
  });
};
