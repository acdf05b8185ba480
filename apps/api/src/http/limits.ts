import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { Failed } from './failed.ts';

/** The longest JSON that any endpoint takes. */
export const largestJsonBytes = 256 * 1024;

/** The largest file that any endpoint takes. */
export const largestFileBytes = 20 * 1000 * 1000;

/** Set when the server is created, so that no request can hold it for ever. */
export const serverLimits = {
  bodyLimit: largestJsonBytes,
  // Long enough for the largest file over a slow line.
  requestTimeout: 120_000,
  connectionTimeout: 0,
  keepAliveTimeout: 72_000,
  routerOptions: { maxParamLength: 200 },
} as const;

export type TrafficLimits = {
  /** To the API, from one address. A whole town hall often shares one, and live pages ask again by themselves. */
  readonly requestsPerMinute: number;
  /** From one address, on each endpoint that takes a password or a secret address. */
  readonly passwordsPerMinute: number;
  /** Requests are turned away while the process lags behind by more than this; 0: never. */
  readonly longestLagMs: number;
};

export const usualTraffic: TrafficLimits = { requestsPerMinute: 6000, passwordsPerMinute: 30, longestLagMs: 1000 };

/** Turns away whoever asks too much, and everybody while the process lags behind. */
export const limitTraffic = async (app: FastifyInstance, limits: TrafficLimits): Promise<void> => {
  await app.register(underPressure, {
    maxEventLoopDelay: limits.longestLagMs,
    pressureHandler: () => {
      throw new Failed({ code: 'overloaded' });
    },
  });
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: '1 minute',
    // A page is dozens of small files, which cost next to nothing.
    allowList: ({ url }) => !url.startsWith('/api/'),
    // Whoever hung up in the meantime has no address left, though the types say otherwise.
    keyGenerator: ({ ip }) => (ip ? normalizeIP(ip) : 'gone'),
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    errorResponseBuilder: (_request, { ttl }) =>
      new Failed({ code: 'tooManyRequests', retryAfterSeconds: Math.ceil(ttl / 1000) }),
  });
};

/** `retry-after` goes with the failure; the counters are nobody's business. */
const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
  'retry-after': false,
};
