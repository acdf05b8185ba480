import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Subscription } from './handler.ts';

export const eventsType = 'text/event-stream; charset=utf-8';

/** Often enough for the proxies in between to keep the line open. */
const beatMs = 20_000;
/** A stream ends by itself and the browser comes back at once: whoever is no longer admitted is not for long. */
const longestMs = 5 * 60_000;
/** Somebody who no longer reads is let go before what they have not read fills the memory. */
const mostUnreadBytes = 64 * 1024;

/** Sends each event as it happens, on a stream that stays open until either side leaves. */
export const sendEvents = (reply: FastifyReply, schema: z.ZodType, subscribe: Subscription<unknown>): FastifyReply => {
  const stream = new PassThrough();
  const write = (text: string): void => {
    if (stream.writableEnded || stream.destroyed) return;
    if (stream.writableLength > mostUnreadBytes) stream.destroy();
    else stream.write(text);
  };
  // Something must be sent for the browser to know that the line is open.
  write('retry: 1000\n\n');
  const beat = setInterval(() => write(': still here\n\n'), beatMs);
  const end = setTimeout(() => stream.end(), longestMs);
  const unsubscribe = subscribe(
    (event) => write(`data: ${JSON.stringify(z.encode(schema, event))}\n\n`),
    () => stream.end(),
  );
  stream.once('close', () => {
    clearInterval(beat);
    clearTimeout(end);
    unsubscribe();
  });
  return reply.type(eventsType).header('x-accel-buffering', 'no').send(stream);
};
