import { CallFailed, unreachable } from './failed.ts';

/** The words for every failure are not in the first page, but there before a busy server can refuse them. */
export const loadFailureSentences = () => import('./read-failure.ts');

/** What the server answered instead of a reply; by its status alone while the words for it cannot be had. */
export const failureOf = async (response: Response, answer: unknown): Promise<CallFailed> => {
  const words = await loadFailureSentences().catch(() => null);
  return words === null ? failureByStatus(response) : words.readFailure(response.status, answer);
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
      return unreachable();
  }
};
