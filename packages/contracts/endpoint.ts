import type { Role } from '@parcours/domain/access';
import type { z } from 'zod';

/** Who may call: nobody signed in, anybody signed in, or anybody holding one of these roles. */
export type Access = 'anyone' | 'signedIn' | readonly Role[];

/** Nothing: no parameters, no query, no body, or an empty reply. */
export type Schema = z.ZodType;

/**
 * One endpoint as data. `body` describes JSON, or the text fields beside the file when `takesFile` is set.
 * `reply` describes JSON; with `replies: 'lines'`, each line of a stream of JSON lines; with `replies: 'events'`,
 * each server-sent event of a stream that stays open; with `replies: 'file'`, nothing.
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parameters are written `:name`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** Open to somebody who has yet to replace a temporary password. Whatever does not say so is closed to them. */
  readonly beforePasswordChange?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly takesFile?: true;
  readonly replies?: 'json' | 'lines' | 'events' | 'file';
  readonly reply: Schema;
};

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<never, never>;
type Typed<S> = S extends z.ZodType ? z.input<S> : Record<never, never>;

/** What a handler receives, already parsed. */
export type Received<E extends Endpoint> = {
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
};

/** What a caller gives, before parsing; `FileType` is what a file is where the call is made. */
export type Given<E extends Endpoint, FileType = never> = (E['params'] extends z.ZodType
  ? { readonly params: Typed<E['params']> }
  : unknown) &
  (E['query'] extends z.ZodType ? { readonly query: Typed<E['query']> } : unknown) &
  (E['body'] extends z.ZodType ? { readonly body: Typed<E['body']> } : unknown) &
  (E['takesFile'] extends true ? { readonly file: FileType } : unknown);

/** What comes back, parsed. */
export type Replied<E extends Endpoint> = z.output<E['reply']>;

/** Keeps the literal types of an endpoint. */
export const endpoint = <const E extends Endpoint>(described: E): E => described;
