import type { PrismaClient } from '../database/generated/client.ts';

/** What the import of a register needs from outside. */
export type RegisterDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};
