import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failed } from './failed.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Addresses that no other site can be given: a page of another site may have its own name lead to this machine (DNS
 * rebinding), but never a bare number or `localhost`.
 */
const isBareAddress = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;

const isOwnOrigin = (origin: string, host: string | undefined, publicOrigin: string): boolean => {
  if (origin === publicOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return isBareAddress(url) && url.host === host;
};

const isForeign = ({ headers }: FastifyRequest, publicOrigin: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && !isOwnOrigin(headers.origin, headers.host, publicOrigin);
};

/**
 * Refuses writes that a page of another site makes a browser send with our cookie. Browsers always name the origin of
 * such requests; what names none is not a browser, and carries no cookie that it was not given.
 */
export const refuseForeignOrigins = (app: FastifyInstance, publicUrl: string): void => {
  const publicOrigin = new URL(publicUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (!safeMethods.has(request.method) && isForeign(request, publicOrigin))
      throw new Failed({ code: 'foreignOrigin' });
  });
};
