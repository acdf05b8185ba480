import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { OutgoingFile } from './handler.ts';

export const linesType = 'application/x-ndjson; charset=utf-8';

async function* toText(
  reply: z.ZodType,
  first: IteratorResult<unknown>,
  rest: AsyncIterator<unknown>,
): AsyncGenerator<string> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) {
      yield `${JSON.stringify(z.encode(reply, next.value))}\n`;
    }
  } finally {
    // The caller may leave in the middle: whoever makes the lines stops too.
    await rest.return?.();
  }
}

/** Sends each line as soon as it is made. The first is awaited, so that a failure before it has its own status. */
export const sendLines = async (
  reply: FastifyReply,
  schema: z.ZodType,
  lines: AsyncIterable<unknown>,
): Promise<FastifyReply> => {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  return reply.type(linesType).send(Readable.from(toText(schema, first, iterator)));
};

/**
 * Offers a file to be saved under its own name. Opened in a browser all the same, it is a page of nobody's site: it
 * runs nothing and loads nothing.
 */
export const sendFile = (reply: FastifyReply, { name, type, content }: OutgoingFile): FastifyReply =>
  reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .send(content);
