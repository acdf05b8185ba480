import pg from 'pg';
import { StartRefusal } from '../startup/start-refusal.ts';
import { listMigrations, migrationsFolder } from './migrations-folder.ts';

const oldestServer = 150_000;

/**
 * Brings the database to the program's version. Several instances may do this at once: Prisma's own lock lets one work,
 * and the others find the work done.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(
  databaseUrl: string,
  options: { onProgress: (message: string) => void; folder?: string },
): Promise<string[]> {
  const folder = options.folder ?? migrationsFolder;
  const known = await listMigrations(folder);
  // One connection that is never let go, so that the transaction below spans whatever the engine does.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 });
  try {
    await refuseOldServer(pool, databaseUrl);
    const applied = await readAppliedMigrations(pool);
    refuseUnfinished(applied);
    refuseNewerDatabase(applied, known);
    if (applied.length === known.length) return [];

    options.onProgress('Mise à jour de la base de données…');
    return await applyInOneTransaction(pool, folder);
  } finally {
    // Ending does not wait for the connection to close: whoever stops PostgreSQL next may end it first.
    pool.on('error', () => undefined);
    await pool.end();
  }
}

/** A kill in the middle leaves the database as it was, and not a migration that somebody has to untangle. */
async function applyInOneTransaction(pool: pg.Pool, folder: string): Promise<string[]> {
  // The engine is a large WebAssembly module; most starts have nothing to apply.
  const { applyMigrations } = await import('./schema-engine.ts');
  await pool.query('BEGIN');
  try {
    const names = await applyMigrations(pool, folder);
    await pool.query('COMMIT');
    return names;
  } catch (error) {
    await pool.query('ROLLBACK');
    throw error;
  }
}

type AppliedMigration = { name: string; isFinished: boolean };

async function readAppliedMigrations(pool: pg.Pool): Promise<AppliedMigration[]> {
  const { rows: tables } = await pool.query<{ found: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
  );
  if (tables[0]?.found !== true) return [];
  const { rows } = await pool.query<AppliedMigration>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished"
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

function refuseUnfinished(applied: AppliedMigration[]): void {
  const unfinished = applied.find((migration) => !migration.isFinished);
  if (unfinished === undefined) return;
  throw new StartRefusal(
    `La mise à jour « ${unfinished.name} » de la base de données a échoué et n’a pas été réparée.\n` +
      'Restaurez la sauvegarde d’avant cette mise à jour, ou réparez-la avec « prisma migrate resolve ».',
  );
}

function refuseNewerDatabase(applied: AppliedMigration[], known: string[]): void {
  const unknown = applied.filter((migration) => !known.includes(migration.name));
  if (unknown.length === 0) return;
  throw new StartRefusal(
    'La base de données a été mise à jour par une version plus récente du programme.\n' +
      `Mises à jour inconnues ici : ${unknown.map((migration) => migration.name).join(', ')}.\n` +
      'Lancez la version du programme qui les connaît. Rien n’a été changé.',
  );
}

async function refuseOldServer(pool: pg.Pool, databaseUrl: string): Promise<void> {
  const { rows } = await askVersion(pool, databaseUrl);
  const version = rows[0]?.version;
  if (version === undefined || version >= oldestServer) return;
  throw new StartRefusal(
    `Ce serveur PostgreSQL est trop ancien (version ${Math.floor(version / 10_000)}) : il faut la version 15 ou plus récente.`,
  );
}

async function askVersion(pool: pg.Pool, databaseUrl: string): Promise<pg.QueryResult<{ version: number }>> {
  try {
    return await pool.query(`SELECT current_setting('server_version_num')::integer AS version`);
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    throw new StartRefusal(
      `La base de données « ${pathname.slice(1)} » de « ${host} » ne répond pas : ${error instanceof Error ? error.message : ''}\n` +
        'Vérifiez DATABASE_URL, et que PostgreSQL est lancé.',
      { cause: error },
    );
  }
}
