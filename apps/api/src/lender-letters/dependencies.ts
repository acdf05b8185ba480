import type { PrismaClient } from '../database/generated/client.ts';
import type { FileStore } from '../files/file-store.ts';

/** What the use cases of the lender's letters need from outside. */
export type LenderLetterDependencies = {
  readonly prisma: PrismaClient;
  readonly files: FileStore;
  /** The instant it is now. */
  readonly now: () => Date;
};
