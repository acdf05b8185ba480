import { type Endpoint, type Given, parseInput, type Replied } from '@parcours/contracts';
import { config } from 'zod';
import { invalidInput, unreachable, unreadable } from './failed.ts';
import { failureOf } from './failure-of.ts';

// The content security policy refuses code made at run time, which zod would try first.
config({ jitless: true });

/** The parts of a request, whatever the endpoint. */
type Parts = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly file?: File;
};

/**
 * Calls an endpoint of the contract and parses its reply.
 * @throws CallFailed with the failure that the server answers, or `unreachable`, or `unreadable`
 */
export function call<const E extends Endpoint>(
  endpoint: E,
  given: Given<E, File>,
  signal?: AbortSignal,
): Promise<Replied<E>>;
export async function call(endpoint: Endpoint, given: unknown, signal?: AbortSignal): Promise<unknown> {
  const response = await send(endpoint, isParts(given) ? given : {}, signal);
  const reply = endpoint.reply.safeParse(await readJson(response));
  if (!reply.success) throw unreadable(reply.error);
  return reply.data;
}

/** The compiler cannot follow the parts of an endpoint that it does not know yet. */
export const isParts = (given: unknown): given is Parts => typeof given === 'object' && given !== null;

/** Sends a request and answers the response of one that went well. */
export async function send(endpoint: Endpoint, given: Parts, signal?: AbortSignal): Promise<Response> {
  refuseInvalid(endpoint, given);
  const response = await fetch(addressOf(endpoint, given), {
    method: endpoint.method,
    headers: given.body !== undefined && given.file === undefined ? { 'content-type': 'application/json' } : {},
    body: bodyOf(given),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable(cause);
  });
  if (!response.ok) {
    throw await failureOf(response, await readJson(response));
  }
  return response;
}

/** Says at once, and in the same words, what the server would say. */
function refuseInvalid({ body }: Endpoint, given: Parts): void {
  if (body === undefined) return;
  const checked = parseInput(body, given.body, 'body');
  if (!checked.isValid) throw invalidInput(checked.problems);
}

/** Parameters in the path, the query behind it. */
export function addressOf(endpoint: Pick<Endpoint, 'path'>, { params = {}, query = {} }: Parts): string {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
  return search.size === 0 ? path : `${path}?${search}`;
}

/** JSON, or a form where a file goes with it. */
export function bodyOf({ body, file }: Parts): string | FormData | null {
  if (file === undefined) return body === undefined ? null : JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) if (value !== undefined) form.set(name, String(value));
  form.set('file', file);
  return form;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    return { unreadable: cause };
  }
}
