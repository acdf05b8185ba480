import type { Readable } from 'node:stream';
import type { Endpoint, EndpointName, endpoints, Received, Replied } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Who is signed in. */
export type Caller = {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

type CallerOf<Access> = Access extends 'anyone' ? Caller | null : Caller;

/** What a handler gets beside the parsed request: the caller, already allowed, and the raw exchange for cookies and streams. */
export type Exchange<Access = readonly Role[]> = {
  readonly caller: CallerOf<Access>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** A file as it comes in: whoever reads `content` past the limit gets `Failed` with `tooLarge`. */
export type IncomingFile = {
  /** As the sender's machine calls it: to be shown, never to be used as a path. */
  readonly name: string;
  readonly content: Readable;
};

/** A file that goes out. */
export type OutgoingFile = {
  readonly name: string;
  /** A media type, such as `text/csv; charset=utf-8`. */
  readonly type: string;
  readonly content: Readable | Buffer | string;
};

/**
 * Something to be told of as it happens, until it ends or whoever listens leaves.
 * @returns what stops the telling
 */
export type Subscription<Event> = (tell: (event: Event) => void, end: () => void) => () => void;

type FileIn<E extends Endpoint> = E['takesFile'] extends true ? { readonly file: IncomingFile } : unknown;

type Answer<E extends Endpoint> = E['replies'] extends 'lines'
  ? AsyncIterable<Replied<E>>
  : E['replies'] extends 'events'
    ? Subscription<Replied<E>>
    : E['replies'] extends 'file'
      ? OutgoingFile
      : Replied<E>;

/**
 * Answers one endpoint of the table. Ends with `Failed` for a failure of the contract; anything else is a bug.
 * Lines are sent as they are produced; a failure before the first one is still answered as a failure.
 */
type Handler<Name extends EndpointName> = (
  received: Received<(typeof endpoints)[Name]> & FileIn<(typeof endpoints)[Name]>,
  exchange: Exchange<(typeof endpoints)[Name]['access']>,
) => Promise<Answer<(typeof endpoints)[Name]>>;

/** One handler for every endpoint: a missing one does not compile. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };
