import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createPrismaClient } from './client.ts';

describe('instants', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('are the same whatever the time zone of the server', async () => {
    const prisma = createPrismaClient(database.url, 1);
    const name = new URL(database.url).pathname.slice(1);
    await prisma.$executeRawUnsafe(`ALTER DATABASE ${name} SET timezone TO 'Europe/Paris'`);
    await prisma.$disconnect();

    const summer = createPrismaClient(database.url, 1);
    const createdAt = new Date('2026-07-14T22:30:00.123Z');
    await summer.installation.create({ data: { isDemonstration: true, createdAt } });
    const [stored] = await summer.$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM created_at)::float AS seconds FROM installation`;
    expect(stored?.seconds).toBe(createdAt.getTime() / 1000);
    expect((await summer.installation.findFirst())?.createdAt).toEqual(createdAt);
    await summer.$disconnect();
  });
});
