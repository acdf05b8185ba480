import { type Failure, statusOf } from '@parcours/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Failed } from './failed.ts';
import { largestJsonBytes } from './limits.ts';

const invalid = (field: string, problem: string): Failure => ({ code: 'invalidInput', problems: [{ field, problem }] });

/** Models of which a form chooses the id, so that the same form sent again is written once. */
const chosenIds = [
  'Absence',
  'ContactNote',
  'Letter',
  'LoanEvent',
  'Pack',
  'PersonMerge',
  'Redirection',
  'RefundStatement',
  'SavedFilter',
  'Task',
  'TaskDeed',
  'WorkingNote',
] as const;

/** How the database's driver tells that a row with this key is there already. */
const idClash = z.object({
  meta: z.object({
    modelName: z.enum(chosenIds),
    driverAdapterError: z.object({
      cause: z.object({ constraint: z.object({ index: z.string().endsWith('_pkey') }) }),
    }),
  }),
});

/** @returns null for a bug */
const failureOf = (error: unknown): Failure | null => {
  if (error instanceof Failed) return error.failure;
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'tooLarge', largestBytes: largestJsonBytes };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return invalid('headers.content-type', 'unsupported');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return invalid('body', 'missing');
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_INVALID_JSON_FIELD_ERROR':
    case 'FST_PROTO_VIOLATION':
    case 'FST_MP_PREMATURE_CLOSE':
      return invalid('body', 'malformed');
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
    case 'FST_FILES_LIMIT':
      return invalid('body', 'tooBig');
    case 'FST_ERR_BAD_URL':
    case 'FST_STATIC_FORBIDDEN_PATH':
      return { code: 'notFound' };
    case 'P2002':
      return idClash.safeParse(error).success ? { code: 'idTaken' } : null;
    case 'FST_ERR_HANDLER_TIMEOUT':
    case 'P2028': // a transaction that had no connection, or did not end, in time
      return { code: 'overloaded' };
    default:
      return null;
  }
};

const retryAfterSeconds = (failure: Failure): number | null => {
  switch (failure.code) {
    case 'tooManyRequests':
      return failure.retryAfterSeconds;
    case 'overloaded':
      return 10;
    default:
      return null;
  }
};

/** Answers whatever ended a request other than with a reply; a bug is logged, and told by the request's id only. */
export const sendFailure = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const known = failureOf(error);
  if (known === null) request.log.error({ err: error }, 'unexpected');
  const failure = known ?? ({ code: 'unexpected', requestId: request.id } satisfies Failure);
  const seconds = retryAfterSeconds(failure);
  if (seconds !== null) reply.header('retry-after', seconds);
  return reply.code(statusOf[failure.code]).type('application/json; charset=utf-8').send({ failure });
};

/** Every error of every route ends as a failure of the contract. */
export const answerFailures = (app: FastifyInstance): void => {
  app.setErrorHandler(sendFailure);
};
