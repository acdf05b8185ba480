import { randomUUID } from 'node:crypto';
import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import { describeError } from '../describe-error.ts';

export type LogOptions = {
  readonly level: string;
  /** Where lines go; standard output when left out. */
  readonly destination?: { write(line: string): void };
};

const requestLine = (request: FastifyRequest, reply: FastifyReply) => ({
  method: request.method,
  // The pattern, never the address itself: its parameters and query may tell about a person.
  route: request.routeOptions.url ?? null,
  status: reply.statusCode,
  milliseconds: Math.round(reply.elapsedTime),
});

const hasCallerLeft = (error: Error): boolean => 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** One line for each request, and none of what Fastify would write about addresses, headers and messages. */
class RequestLog extends LogController {
  // Fastify's own 404 line names the address.
  override routeNotFound(_request: FastifyRequest, reply: FastifyReply): void {
    reply.log.debug('no such route');
  }

  override incomingRequest(request: FastifyRequest): void {
    request.log.trace('begun');
  }

  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    request.log.error({ err: error }, 'failed');
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = requestLine(request, reply);
    if (error === null || error === undefined) request.log.info(line, 'answered');
    else if (hasCallerLeft(error)) request.log.info(line, 'the caller left before the end');
    else request.log.error({ ...line, err: error }, 'not answered');
  }

  override streamError(error: Error, request: FastifyRequest): void {
    if (!hasCallerLeft(error)) request.log.error({ err: error }, 'failed in the middle of an answer');
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    request.log.error({ err: error }, 'headers could not be written');
  }
}

type Logging = Required<Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId'>>;

/** How the server logs: no address, query, header or body, and no message of an error. */
export const logging = ({ level, destination }: LogOptions): Logging => ({
  logger: {
    level,
    ...(destination !== undefined && { stream: destination }),
    // The last one is multipart's, and holds every header.
    serializers: { err: describeError, req: () => ({}), res: () => ({}), busboyOptions: () => ({}) },
    hooks: {
      logMethod(given, log) {
        // Given an error and no words, pino would take those of the error.
        const [first, words] = given;
        log.apply(this, typeof first === 'object' && words === undefined ? [first, ''] : given);
      },
    },
  },
  logController: new RequestLog(),
  genReqId: () => randomUUID(),
});
