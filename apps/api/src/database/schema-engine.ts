import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import type pg from 'pg';
import { type Migration, readMigrations } from './migrations-folder.ts';

type MigrationList = Parameters<SchemaEngine['applyMigrations']>[0]['migrationsList'];

const noFilter = { externalTables: [], externalEnums: [] };

/**
 * The adapter cuts a script at every semicolon, those inside function bodies and comments too.
 * PostgreSQL reads a whole script by itself.
 */
class WholeScriptAdapterFactory extends PrismaPg {
  /** What PostgreSQL said of a script; the engine then asks more of the failed transaction and reports that instead. */
  failure: { script: string; error: unknown } | null = null;

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        this.failure ??= { script, error };
        throw error;
      }
    };
    return adapter;
  }
}

/** Applies the folder's missing migrations and keeps Prisma's own account of them. */
export async function applyMigrations(pool: pg.Pool, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const adapter = new WholeScriptAdapterFactory(pool);
  const engine = await openEngine(adapter);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await toMigrationList(folder, migrations),
      filters: noFilter,
    });
    return appliedMigrationNames;
  } catch (error) {
    if (adapter.failure === null) throw error;
    const { script, error: cause } = adapter.failure;
    const name = migrations.find((migration) => migration.script === script)?.name;
    throw new Error(`migration ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  } finally {
    engine.free();
  }
}

/**
 * The SQL that leads from one `schema.prisma` to another.
 * @param pool any database: nothing in it is read or changed, but the engine does not start without one
 * @param from the older text; null stands for an empty database
 */
export async function writeSqlBetween(pool: pg.Pool, from: string | null, to: string): Promise<string> {
  const engine = await openEngine(new WholeScriptAdapterFactory(pool));
  try {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : toDatamodel(from),
      to: toDatamodel(to),
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return stdout ?? '';
  } finally {
    engine.free();
  }
}

function toDatamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] };
}

function openEngine(adapter: PrismaPg): Promise<SchemaEngine> {
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function toMigrationList(folder: string, migrations: Migration[]): Promise<MigrationList> {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } },
    })),
  };
}
