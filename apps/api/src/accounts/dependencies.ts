import type { FailedSignIns } from '../auth/failed-sign-ins.ts';
import type { Sessions } from '../auth/sessions.ts';
import type { PrismaClient } from '../database/generated/client.ts';

/** What the use cases of accounts need from outside. */
export type AccountDependencies = {
  readonly prisma: PrismaClient;
  readonly sessions: Sessions;
  readonly failedSignIns: FailedSignIns;
  /** The instant it is now. */
  readonly now: () => Date;
  /** What the first administrator must know where strangers can reach the program; null where none can. */
  readonly installationCode: string | null;
  /** What a new installation is said to be: made-up data, or real work. */
  readonly isDemonstration: boolean;
};
