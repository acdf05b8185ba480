import type { PrismaClient } from '../database/generated/client.ts';

/** What the use cases of loans need from outside. */
export type LoanDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};
