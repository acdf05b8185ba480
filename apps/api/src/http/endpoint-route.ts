import './context.ts';
import { type Endpoint, type EndpointName, failureReply } from '@parcours/contracts';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { z } from 'zod';
import { linesType, sendFile, sendLines } from './answers.ts';
import { eventsType, sendEvents } from './events.ts';
import type { Caller, IncomingFile, OutgoingFile, Subscription } from './handler.ts';
import { receiveUpload } from './uploads.ts';

type AnyReceived = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly file?: IncomingFile;
};

type AnyExchange = { readonly caller: Caller | null; readonly request: FastifyRequest; readonly reply: FastifyReply };

/**
 * A handler seen from the table, where its type no longer says which endpoint it answers. Written as a method, whose
 * parameters TypeScript lets narrow: what is handed over was parsed by the schemas that the handler's own type is
 * read from.
 */
export type AnyHandler = { answer(received: AnyReceived, exchange: AnyExchange): Promise<unknown> }['answer'];

const isLines = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;

const isFile = (answer: unknown): answer is OutgoingFile =>
  typeof answer === 'object' && answer !== null && 'name' in answer && 'type' in answer && 'content' in answer;

const isSubscription = (answer: unknown): answer is Subscription<unknown> => typeof answer === 'function';

const send = (endpoint: Endpoint, answer: unknown, reply: FastifyReply): unknown => {
  if (endpoint.replies === 'lines' && isLines(answer)) return sendLines(reply, endpoint.reply, answer);
  if (endpoint.replies === 'events' && isSubscription(answer)) return sendEvents(reply, endpoint.reply, answer);
  if (endpoint.replies === 'file' && isFile(answer)) return sendFile(reply, answer);
  return answer;
};

const answerWith = (endpoint: Endpoint, handle: AnyHandler) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { params, query } = request;
  const exchange = { caller: request.signedIn, request, reply };
  const content = endpoint.takesFile ? await receiveUpload(request, reply, endpoint.body) : { body: request.body };
  return send(endpoint, await handle({ params, query, ...content }, exchange), reply);
};

const replySchema = ({ replies = 'json', reply }: Endpoint): unknown => {
  switch (replies) {
    case 'json':
      return reply;
    case 'lines':
      return { description: 'One JSON value a line', content: { [linesType]: { schema: reply } } };
    case 'events':
      return { description: 'Server-sent events, one JSON value each', content: { [eventsType]: { schema: reply } } };
    case 'file':
      return { description: 'A file', content: { 'application/octet-stream': { schema: z.string() } } };
  }
};

/** A misspelt field is refused: dropped without a word, a misspelt filter would show everything. */
const inputSchemas = ({ params, query, body, takesFile }: Endpoint): Record<string, unknown> => ({
  ...(params !== undefined && { params }),
  ...(query !== undefined && { querystring: query.strict() }),
  // A form is parsed as it streams in, by `receiveUpload`.
  ...(body !== undefined && takesFile !== true && { body: body.strict() }),
});

/** The route of one endpoint of the contract table. */
export const toRoute = (name: EndpointName, endpoint: Endpoint, handle: AnyHandler): RouteOptions => ({
  method: endpoint.method,
  url: endpoint.path,
  config: { endpoint: name },
  schema: {
    ...inputSchemas(endpoint),
    response: { 200: replySchema(endpoint), '4xx': failureReply, '5xx': failureReply },
  },
  handler: answerWith(endpoint, handle),
});
