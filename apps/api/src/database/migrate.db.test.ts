import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { migrate } from './migrate.ts';
import { listMigrations, migrationsFolder } from './migrations-folder.ts';

const silent = { onProgress: () => undefined };

describe('bringing the database to the program’s version', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createTestDatabase('nothing');
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    await cp(migrationsFolder, folder, { recursive: true });
    await addMigration('29990101000000_visits', 'CREATE TABLE visit (id integer PRIMARY KEY);');
  });

  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('applies every migration, oldest first, then has nothing left to do', async () => {
    expect(await migrate(database.url, { ...silent, folder })).toEqual(await listMigrations(folder));
    expect(await migrate(database.url, { ...silent, folder })).toEqual([]);
  });

  it('applies each migration once when four instances start together', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, { ...silent, folder })));
    expect(applied.flat()).toEqual(await listMigrations(folder));
    expect(await ask('SELECT count(*)::integer AS found FROM _prisma_migrations')).toEqual([
      { found: (await listMigrations(folder)).length },
    ]);
  });

  it('adds to a database of an earlier version only what it lacks', async () => {
    await migrate(database.url, { ...silent, folder });
    await addMigration('29990102000000_calls', 'CREATE TABLE call (id integer PRIMARY KEY);');
    expect(await migrate(database.url, { ...silent, folder })).toEqual(['29990102000000_calls']);
  });

  it('reads a script whole: a semicolon in a function or a comment does not end it', async () => {
    await addMigration(
      '29990102000000_function',
      `-- first; second
       CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a; b'; RETURN NULL; END $$;
       CREATE TRIGGER refuse BEFORE DELETE ON visit FOR EACH ROW EXECUTE FUNCTION refuse();`,
    );
    await migrate(database.url, { ...silent, folder });
    await ask('INSERT INTO visit VALUES (1)');
    await expect(ask('DELETE FROM visit')).rejects.toThrow('a; b');
  });

  it('leaves the database as it was when a migration fails, and succeeds once it is repaired', async () => {
    await addMigration('29990102000000_broken', 'CREATE TABLE half (id integer); SELECT 1 / 0;');
    await expect(migrate(database.url, { ...silent, folder })).rejects.toThrow('division by zero');
    expect(await ask(`SELECT to_regclass('visit') AS visit, to_regclass('half') AS half`)).toEqual([
      { visit: null, half: null },
    ]);
    await addMigration('29990102000000_broken', 'CREATE TABLE half (id integer);');
    await migrate(database.url, { ...silent, folder });
  });

  it('refuses a database that a newer program has changed, names the change and touches nothing', async () => {
    await migrate(database.url, { ...silent, folder });
    await rm(join(folder, '29990101000000_visits'), { recursive: true });
    await addMigration('29980101000000_other', 'CREATE TABLE other (id integer);');
    await expect(migrate(database.url, { ...silent, folder })).rejects.toThrow('29990101000000_visits');
    expect(await ask(`SELECT to_regclass('other') AS other`)).toEqual([{ other: null }]);
  });

  it('refuses a database where another tool left a migration unfinished', async () => {
    await migrate(database.url, { ...silent, folder });
    await ask(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '29990101000000_visits'`);
    await expect(migrate(database.url, { ...silent, folder })).rejects.toThrow('29990101000000_visits');
  });

  it('says which database does not answer, without its password', async () => {
    const missing = new URL(database.url);
    missing.pathname = '/missing';
    const refusal = migrate(missing.href, { ...silent, folder });
    await expect(refusal).rejects.toThrow('« missing »');
    await expect(refusal).rejects.not.toThrow(missing.password);
  });

  async function addMigration(name: string, script: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), script);
  }

  async function ask(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
});
