import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Closes each connection once its last answer is out. Node closes the ones that are idle when the server stops; those
 * that are busy then would be kept open for the browser's next request, and hold up the end for a minute.
 */
export const closeConnectionsAtTheEnd = (app: FastifyInstance): void => {
  let isClosing = false;
  const unused = watchUnusedConnections(app);
  app.addHook('preClose', async () => {
    isClosing = true;
    for (const socket of unused) socket.destroy();
  });
  app.addHook('onResponse', async () => {
    // The connection counts as idle only after this hook.
    if (isClosing) setImmediate(() => app.server.closeIdleConnections());
  });
};

/** Browsers open connections ahead of need. One without a request yet is not idle to Node, which would wait for it. */
const watchUnusedConnections = (app: FastifyInstance): ReadonlySet<Socket> => {
  const unused = new Set<Socket>();
  app.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
};
