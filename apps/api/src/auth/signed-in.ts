import type { Role } from '@parcours/domain/access';

/** The account behind a request, read anew at each one: a changed role holds from the very next request. */
export type SignedIn = {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
  /** Until then only what `beforePasswordChange` opens is open. */
  readonly mustChangePassword: boolean;
};
