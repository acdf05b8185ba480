import type { Endpoint, Given, Replied } from '@parcours/contracts';
import { isParts, send } from './call.ts';
import { brokenOff, unreadable } from './failed.ts';

/**
 * Calls an endpoint that answers by a stream of JSON lines, and gives each as it comes.
 * @throws CallFailed as `call` does; `unreachable` when the stream breaks off, in the middle of a line or between two
 */
export function callLines<const E extends Endpoint>(
  endpoint: E,
  given: Given<E, File>,
  signal?: AbortSignal,
): AsyncGenerator<Replied<E>>;
export async function* callLines(endpoint: Endpoint, given: unknown, signal?: AbortSignal): AsyncGenerator<unknown> {
  const response = await send(endpoint, isParts(given) ? given : {}, signal);
  if (response.body === null) return;
  for await (const line of linesOf(response.body)) {
    const reply = endpoint.reply.safeParse(parsed(line));
    if (!reply.success) throw unreadable(reply.error);
    yield reply.data;
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw unreadable(cause);
  }
};

/** Every line ends with its line feed: what comes after the last one was cut. */
async function* linesOf(body: ReadableStream<BufferSource>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  try {
    for (let part = await read(reader); part !== undefined; part = await read(reader)) {
      const lines = `${pending}${part}`.split('\n');
      pending = lines.pop() ?? '';
      yield* lines.filter((line) => line !== '');
    }
  } finally {
    // A stream that broke refuses to be cancelled, with an error that would hide what broke it.
    await reader.cancel().catch(() => null);
  }
  if (pending !== '') throw brokenOff();
}

const read = async (reader: ReadableStreamDefaultReader<string>): Promise<string | undefined> => {
  try {
    return (await reader.read()).value;
  } catch (cause) {
    throw brokenOff(cause);
  }
};
