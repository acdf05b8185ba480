import type { PrismaClient } from '../../src/database/generated/client.ts';

/**
 * What a process does until it is killed. Whatever it acknowledges was promised to somebody: it must be there after
 * the kill.
 */
export type Work = (tools: {
  readonly prisma: PrismaClient;
  readonly databaseUrl: string;
  readonly acknowledge: (promise: object) => void;
  /** What the test told the process beside its work. */
  readonly given: readonly string[];
}) => Promise<void>;
