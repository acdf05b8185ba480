import { Readable } from 'node:stream';
import multipart, { type MultipartFile } from '@fastify/multipart';
import { parseInput } from '@parcours/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
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

export type Upload = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: IncomingFile;
  /** Lets what nobody read flow away, so that the sender gets to read the answer. */
  readonly discardRest: () => void;
};

/**
 * Reads a form up to its file, which then streams: never more than a few chunks of it are in memory. Fields that come
 * after the file are not seen.
 */
const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file') return { fields, file: toIncoming(part), discardRest: () => part.file.resume() };
    fields[part.fieldname] = part.value;
  }
  throw new Failed({ code: 'invalidInput', problems: [{ field: 'file', problem: 'missing' }] });
};

/** Runs `answer` with the parsed fields and the file of a form. */
export const withUpload = async <Answer>(
  request: FastifyRequest,
  body: z.ZodObject | undefined,
  answer: (upload: { readonly body: unknown; readonly file: IncomingFile }) => Promise<Answer>,
): Promise<Answer> => {
  const upload = await readUpload(request);
  try {
    const parsed = parseInput((body ?? z.object({})).strict(), upload.fields, 'body');
    if (!parsed.isValid) throw new Failed({ code: 'invalidInput', problems: parsed.problems });
    return await answer({ body: parsed.value, file: upload.file });
  } finally {
    upload.discardRest();
  }
};
