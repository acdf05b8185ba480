import { Readable } from 'node:stream';
import multipart, { type MultipartFile } from '@fastify/multipart';
import { parseInput } from '@parcours/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Failed } from './failed.ts';
import type { IncomingFile } from './handler.ts';
import { largestFileBytes, largestJsonBytes } from './limits.ts';

/** Lets the routes of this context take one file, and nothing but forms with a file. */
export const takeFiles = async (context: FastifyInstance): Promise<void> => {
  context.removeAllContentTypeParsers();
  await context.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 1, fields: 20, fileSize: largestFileBytes, fieldSize: largestJsonBytes, fieldNameSize: 100 },
  });
};

async function* upToTheLimit(part: MultipartFile): AsyncGenerator<Buffer> {
  yield* part.file;
  if (part.file.truncated) throw new Failed({ code: 'tooLarge', largestBytes: largestFileBytes });
}

const toIncoming = (part: MultipartFile): IncomingFile => ({
  name: part.filename,
  content: Readable.from(upToTheLimit(part), { objectMode: false }),
});

type Upload = { readonly fields: Readonly<Record<string, unknown>>; readonly part: MultipartFile };

const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file') return { fields, part };
    fields[part.fieldname] = part.value;
  }
  throw new Failed({ code: 'invalidInput', problems: [{ field: 'file', problem: 'missing' }] });
};

/** Lets what nobody read flow away once the answer is out, so that the sender gets to read it and the connection serves again. */
const discardRestAfter = ({ raw }: FastifyReply): void => {
  raw.once('close', () => {
    // Away from the form's parser first: it pauses the request when it is left in the middle of a file.
    raw.req.unpipe();
    raw.req.resume();
  });
};

/**
 * Reads a form up to its file, which then streams: never more than a few chunks of it are in memory. It can be read as
 * long as the answer lasts. Fields that come after the file are not seen.
 */
export const receiveUpload = async (
  request: FastifyRequest,
  reply: FastifyReply,
  body: z.ZodObject = z.object({}),
): Promise<{ readonly body: unknown; readonly file: IncomingFile }> => {
  const { fields, part } = await readUpload(request);
  discardRestAfter(reply);
  const parsed = parseInput(body.strict(), fields, 'body');
  if (!parsed.isValid) throw new Failed({ code: 'invalidInput', problems: parsed.problems });
  return { body: parsed.value, file: toIncoming(part) };
};
