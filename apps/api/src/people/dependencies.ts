import type { PrismaClient } from '../database/generated/client.ts';

export type PeopleDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};
