import { failureReply } from '@parcours/contracts';
import { failureSentence } from '@parcours/wording';
import { CallFailed, unreachable, unreadable } from './failed.ts';

/** What the server answered instead of a reply. Loaded when one comes: no first page waits for these words. */
export const readFailure = (status: number, answer: unknown): CallFailed => {
  const reply = failureReply.safeParse(answer);
  if (reply.success) return new CallFailed(reply.data.failure, failureSentence(reply.data.failure));
  // A proxy in between answers for a server that is not there.
  return status >= 502 && status <= 504 ? unreachable() : unreadable(reply.error);
};
