import type { PrismaClient } from '../database/generated/client.ts';

/** What the use cases of dossiers need from outside. */
export type DossierDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};
