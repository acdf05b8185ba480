import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { schemaFile } from './migrations-folder.ts';
import { writeSqlBetween } from './schema-engine.ts';

/**
 * What Prisma knows of a database, one line each. What it has no word for is left out: triggers, checks, extensions,
 * generated columns, collations, and indexes that are partial, on an expression or of another kind than B-tree.
 */
const extensions = `SELECT format('CREATE EXTENSION IF NOT EXISTS %I', extname) AS line FROM pg_extension`;

const catalogue = {
  enums: `
    SELECT format('%s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)) AS line
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
    WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
  columns: `
    SELECT format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
                  ' default ' || pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
  constraints: `
    SELECT format('%s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line
    FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
      AND conrelid::regclass::text <> '_prisma_migrations'`,
  'plain indexes': `
    SELECT pg_get_indexdef(i.indexrelid) AS line
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid JOIN pg_am m ON m.oid = c.relam
    WHERE c.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'
      AND i.indpred IS NULL AND i.indexprs IS NULL AND m.amname = 'btree'`,
};

const everyIndex = `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'`;

describe('schema.prisma and the migrations', () => {
  let migrated: TestDatabase;
  let described: TestDatabase;

  beforeAll(async () => {
    [migrated, described] = await Promise.all([createTestDatabase('migrated'), createTestDatabase('nothing')]);
    const pool = new pg.Pool({ connectionString: described.url });
    try {
      for (const createExtension of await readLines(migrated, extensions)) await pool.query(createExtension);
      await pool.query(await writeSqlBetween(pool, null, await readFile(schemaFile, 'utf8')));
    } finally {
      await pool.end();
    }
  });

  afterAll(() => Promise.all([migrated.drop(), described.drop()]));

  it.for(Object.entries(catalogue))('agree on the %s', async ([, query]) => {
    expect(await readLines(migrated, query)).toEqual(await readLines(described, query));
  });

  it('agree on every index that the schema names, of whatever kind', async () => {
    expect(await readLines(migrated, everyIndex)).toEqual(
      expect.arrayContaining(await readLines(described, everyIndex)),
    );
  });

  it('both have tables to compare', async () => {
    expect((await readLines(described, catalogue.columns)).length).toBeGreaterThan(0);
  });
});

async function readLines(database: TestDatabase, query: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(query);
    return rows.map((row) => row.line).sort();
  } finally {
    await client.end();
  }
}
