import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  },
};

const permissionsPolicy = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
  'browsing-topics',
].map((feature) => `${feature}=()`);

const yearSeconds = 365 * 24 * 3600;

/** Tells browsers to run nothing but our own files, to keep no copy of what the API says, and to tell no other site. */
export const addSecurityHeaders = async (app: FastifyInstance, publicUrl: string): Promise<void> => {
  const isEncrypted = publicUrl.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy,
    // Over plain HTTP a browser would ignore it, and on a shared name it would break the neighbours.
    strictTransportSecurity: isEncrypted ? { maxAge: yearSeconds, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissionsPolicy.join(', '));
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
};
