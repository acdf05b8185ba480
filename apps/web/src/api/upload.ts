import type { Endpoint, Given, Replied } from '@parcours/contracts';
import { addressOf, bodyOf, isParts } from './call.ts';
import { unreachable, unreadable } from './failed.ts';
import { failureOf } from './failure-of.ts';

type Upload<E extends Endpoint> = {
  /** The share that has left, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly given: Given<E, File>;
};

/**
 * Sends a file and tells how far it is, which `fetch` cannot.
 * @throws CallFailed as `call` does
 */
export async function upload<const E extends Endpoint>(endpoint: E, given: Upload<E>): Promise<Replied<E>>;
export async function upload(
  endpoint: Endpoint,
  { given, onProgress }: { given: unknown; onProgress: (share: number) => void },
): Promise<unknown> {
  const parts = isParts(given) ? given : {};
  const { status, answer } = await post(addressOf(endpoint, parts), bodyOf(parts), onProgress);
  if (status < 200 || status > 299) throw await failureOf({ status, headers: new Headers() }, answer);
  const reply = endpoint.reply.safeParse(answer);
  if (!reply.success) throw unreadable(reply.error);
  return reply.data;
}

const post = (address: string, form: string | FormData | null, onProgress: (share: number) => void) =>
  new Promise<{ status: number; answer: unknown }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve({ status: request.status, answer: request.response });
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(unreachable());
    request.open('POST', address);
    request.send(form);
  });
