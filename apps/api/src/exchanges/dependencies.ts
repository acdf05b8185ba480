import type { PrismaClient } from '../database/generated/client.ts';

/** What the use cases of exchanges need from outside. */
export type ExchangeDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};

export type LetterDependencies = ExchangeDependencies & {
  /** Whether a mail server is configured. */
  readonly canSendMail: boolean;
};
