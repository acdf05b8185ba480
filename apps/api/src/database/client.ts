import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { nameOfStatement } from './statement-names.ts';

/** @param poolSize connections kept to the database at most */
export function createPrismaClient(databaseUrl: string, poolSize: number): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: databaseUrl,
      max: poolSize,
      // Prisma's adapter writes instants without their zone: a server in another zone would take them for its own. To
      // compile a query costs more here than to run it.
      options: '-c timezone=UTC -c jit=off',
    },
    { statementNameGenerator: ({ sql }) => nameOfStatement(sql) },
  );
  return new PrismaClient({ adapter });
}
