import type { Failure } from '@parcours/contracts';

/** What a call can end in besides its reply; the last two never reach the wire. */
export type CallFailure = Failure | { readonly code: 'unreachable' } | { readonly code: 'unreadable' };

/** A call that did not go well, with what happened and what to do in one sentence. */
export class CallFailed extends Error {
  readonly failure: CallFailure;
  readonly sentence: string;

  constructor(failure: CallFailure, sentence: string, options?: ErrorOptions) {
    super(failure.code, options);
    this.failure = failure;
    this.sentence = sentence;
  }
}

export const unreachable = (cause?: unknown): CallFailed =>
  new CallFailed({ code: 'unreachable' }, 'Le serveur ne répond pas. Vérifiez la connexion, puis recommencez.', {
    cause,
  });

/** An answer had begun, and its end will not come. */
export const brokenOff = (cause?: unknown): CallFailed =>
  new CallFailed({ code: 'unreachable' }, 'La connexion s’est coupée avant la fin de la réponse.', { cause });

export const unreadable = (cause?: unknown): CallFailed =>
  new CallFailed({ code: 'unreadable' }, 'Le serveur a changé depuis que cette page est ouverte. Rechargez la page.', {
    cause,
  });

/** `field` is the path of the value in the body, such as `person.lastName`. */
type Problem = { readonly field: string; readonly problem: string };

/** What the server would refuse as well, said before anything is sent. */
export const invalidBody = (problems: readonly Problem[]): CallFailed =>
  invalidInput(problems.map(({ field, problem }) => ({ field: `body.${field}`, problem })));

/** The same, with paths from the request: `body.person.lastName`. */
export const invalidInput = (problems: readonly Problem[]): CallFailed =>
  new CallFailed({ code: 'invalidInput', problems: [...problems] }, 'Vérifiez les champs signalés.');

/** What happened and what to do, for any error that a call may end in. */
export const sentenceOf = (error: Error): string =>
  error instanceof CallFailed ? error.sentence : 'Une erreur imprévue s’est produite. Rechargez la page.';
