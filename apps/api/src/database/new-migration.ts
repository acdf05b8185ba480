import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../postgres/start-embedded-postgres.ts';
import { repositoryFolder } from '../startup/repository.ts';
import { StartRefusal } from '../startup/start-refusal.ts';
import { migrationsFolder, schemaFile } from './migrations-folder.ts';
import { writeSqlBetween } from './schema-engine.ts';

const run = promisify(execFile);

try {
  await writeNewMigration();
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function writeNewMigration(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [title] = positionals;
  if (title === undefined || !/^[a-z0-9_]+$/.test(title)) {
    throw new StartRefusal('Donnez un nom en minuscules : npx -y pnpm@12 migration:new add_visits');
  }
  const sql = await writeSqlFor(await readMigratedSchema(), await readFile(schemaFile, 'utf8'));
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${title}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), sql);
  console.log(
    `${relative(repositoryFolder, folder)}/migration.sql est écrit.\n` +
      'Ajoutez-y à la main ce que Prisma ne sait pas dire, puis lancez « npx -y pnpm@12 db ».',
  );
}

/**
 * The schema that the migrations lead to: that of the last commit that changed them, since a schema and its migration are
 * committed together (a test proves that they agree).
 * @returns null when no migration was ever committed
 */
async function readMigratedSchema(): Promise<string | null> {
  const pending = await git('status', '--porcelain', '--', migrationsFolder);
  if (pending !== '') {
    throw new StartRefusal(
      `Une migration n’est pas encore enregistrée dans git ; enregistrez-la ou supprimez-la :\n${pending}`,
    );
  }
  const commit = await git('log', '-1', '--format=%H', '--', `${migrationsFolder}/*/migration.sql`);
  return commit === '' ? null : git('show', `${commit}:prisma/schema.prisma`);
}

async function git(...commandArguments: string[]): Promise<string> {
  const { stdout } = await run('git', commandArguments, { cwd: repositoryFolder });
  return stdout.trimEnd();
}

async function writeSqlFor(from: string | null, to: string): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parcours-migration-'));
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    onProgress: () => undefined,
    onLost: (reason) => console.error(reason.message),
  });
  const pool = new pg.Pool({ connectionString: postgres.url });
  try {
    return await writeSqlBetween(pool, from, to);
  } finally {
    await pool.end();
    await postgres.stop();
    await rm(postgres.clusterFolder, { recursive: true, force: true });
    await rm(dataFolder, { recursive: true, force: true });
  }
}
