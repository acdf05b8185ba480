import type { Failure } from '@parcours/contracts';

/** Ends a request with a failure of the contract. The message is the code: no personal detail reaches a log. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'Failed';
    this.failure = failure;
  }
}
