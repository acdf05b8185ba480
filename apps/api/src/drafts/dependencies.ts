import type { PrismaClient } from '../database/generated/client.ts';

/** What these use cases need from outside. */
export type DraftDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};
