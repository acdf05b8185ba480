import { CallFailed, unreachable } from './failed.ts';

type ReadFailure = (status: number, answer: unknown) => CallFailed;

let atHand: ReadFailure | null = null;

/**
 * A browser that could not fetch a script while the network was lost does not ask for it again: pages that save by
 * themselves, whatever the network does, bring the words with them.
 */
export const keepAtHand = (read: ReadFailure): void => {
  atHand = read;
};

/** The words for every failure are not in the first page, but there before a busy server can refuse them. */
export const loadFailureSentences = async (): Promise<void> => {
  const { readFailure } = await import('./read-failure.ts');
  keepAtHand(readFailure);
};

/** What the server answered instead of a reply; by its status alone while the words for it cannot be had. */
export const failureOf = async (
  response: Pick<Response, 'status' | 'headers'>,
  answer: unknown,
): Promise<CallFailed> => {
  if (atHand === null) await loadFailureSentences().catch(() => undefined);
  return atHand === null ? failureByStatus(response) : atHand(response.status, answer);
};

export const failureByStatus = ({ status, headers }: Pick<Response, 'status' | 'headers'>): CallFailed => {
  switch (status) {
    case 401:
      return new CallFailed({ code: 'notSignedIn' }, 'Votre session est terminée. Connectez-vous de nouveau.');
    case 429:
      return new CallFailed(
        { code: 'tooManyRequests', retryAfterSeconds: Number(headers.get('retry-after') ?? 60) },
        'Trop de demandes à la suite. Attendez une minute, puis recommencez.',
      );
    case 503:
      return new CallFailed({ code: 'overloaded' }, 'Le serveur est très occupé. Recommencez dans un instant.');
    default:
      return status >= 500 ? unreachable() : unexplained();
  }
};

/** The server did answer: to ask again would not help. */
const unexplained = (): CallFailed =>
  new CallFailed(
    { code: 'unreadable' },
    'Le serveur a refusé, et son explication n’a pas pu être lue. Rechargez la page.',
  );
