import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columns } from '@parcours/domain/register';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runAdmin } from '../../test/admin.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createFirstAdministrator } from '../accounts/create-first-administrator.ts';
import { listAccounts } from '../accounts/list-accounts.ts';
import { readSession } from '../accounts/read-session.ts';
import { createFailedSignIns } from '../auth/failed-sign-ins.ts';
import { createSessions } from '../auth/sessions.ts';
import { createPrismaClient } from '../database/client.ts';
import type { PrismaClient } from '../database/generated/client.ts';

const register = fileURLToPath(new URL('../register/testdata/registre-2013-2019.csv', import.meta.url));
const workbook = register.replace('.csv', '.xlsx');

const answer = z.object({
  isDryRun: z.boolean(),
  summary: z.object({ counts: z.record(z.string(), z.int()), mapping: z.record(z.string(), z.int().nullable()) }),
  rows: z.array(z.object({ line: z.int(), outcome: z.looseObject({ kind: z.string() }) })),
  import: z
    .object({ importId: z.string().nullable(), created: z.int(), alreadyThere: z.int(), refused: z.int() })
    .nullable(),
});
const counts = { new: 131, alreadyThere: 0, typedTwice: 1, differs: 0, refused: 5, skipped: 2 };

describe('pnpm admin import-register, on an installation without any account', () => {
  let database: TestDatabase;
  let prisma: PrismaClient;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registre à l’essai '));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  beforeEach(async () => {
    database = await createTestDatabase();
    prisma = createPrismaClient(database.url, 2);
  });

  afterEach(async () => {
    await prisma.$disconnect();
    await database.drop();
  });

  const run = (...args: readonly string[]) => runAdmin({ DATABASE_URL: database.url }, 'import-register', ...args);
  const runJson = async (...args: readonly string[]) => {
    const { exitCode, printed, told } = await run(...args, '--json');
    expect({ exitCode, told: exitCode === 0 ? '' : told }).toEqual({ exitCode: 0, told: '' });
    return answer.parse(JSON.parse(printed));
  };
  const written = async (content: unknown) => {
    const path = join(folder, 'colonnes.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('says what it would do and writes nothing', async () => {
    const { summary, rows, isDryRun, import: done } = await runJson(register, '--dry-run');
    expect({ isDryRun, done, counts: summary.counts }).toEqual({ isDryRun: true, done: null, counts });
    expect(rows).toHaveLength(139);
    expect([await prisma.dossier.count(), await prisma.user.count(), await prisma.auditEntry.count()]).toEqual([
      0, 0, 0,
    ]);
  });

  it('takes the register over, and over again changes nothing, from either format', async () => {
    expect(await runJson(register)).toMatchObject({
      isDryRun: false,
      import: { created: 131, alreadyThere: 0, refused: 5, importId: expect.any(String) },
    });
    expect(await prisma.dossier.count()).toBe(131);
    const again = await runJson(workbook);
    expect(again.import).toMatchObject({ importId: null, created: 0 });
    expect(await prisma.dossier.count()).toBe(131);
  });

  it('tells people what becomes of each row that is not simply new', async () => {
    const { exitCode, printed } = await run(register, '--dry-run');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^131\s+lignes sont nouvelles/m);
    expect(printed).toMatch(/^Ligne 35 \(n° B-001\), refusée : .*31\/02\/2016.*ce jour n’existe pas/m);
    expect(printed).toMatch(/^Ligne 62 .*identique à la ligne 60/m);
    expect(printed).toContain('rien n’a été écrit');
  });

  it('names the command line in the history, and leaves the first administrator to be created', async () => {
    await runJson(register);
    const [event] = await prisma.dossierEvent.findMany({ take: 1, include: { recordedBy: true } });
    expect(event?.recordedBy).toMatchObject({ name: 'Ligne de commande', roles: [], deactivatedAt: expect.any(Date) });
    const secret = 'a secret for tests, as long as a real one';
    const dependencies = {
      prisma,
      sessions: createSessions({ prisma, secret, publicUrl: 'http://localhost:4250' }),
      failedSignIns: createFailedSignIns(prisma, secret),
      now: () => new Date(),
      isDemonstration: false,
      installationCode: null,
    };
    expect(await readSession(dependencies, null)).toMatchObject({ needsFirstAdministrator: true });
    const first = { name: 'Camille Exemple', email: 'camille@ville.example', password: 'un bon mot de passe' };
    await createFirstAdministrator(dependencies, { ...first, isAlsoAgent: true, installationCode: '' });
    const { accounts } = await listAccounts(dependencies);
    expect(accounts.map(({ email }) => email)).toEqual(['camille@ville.example']);
  });

  it('takes columns by title, by rank or away', async () => {
    const { summary } = await runJson(register, '--dry-run');
    const mapped = await runJson(register, '--dry-run', '--mapping', await written(summary.mapping));
    expect(mapped.summary).toEqual(summary);
    const changed = await runJson(register, '--dry-run', '--mapping', await written({ number: null, town: ' n° ' }));
    expect(changed.summary.mapping).toEqual({ ...summary.mapping, number: null, town: 0 });
  });

  it.for([
    { sentence: 'a mapping that is not JSON', content: 'nom = 1', told: 'doit être du JSON' },
    { sentence: 'a column that does not exist', content: { surname: 'Nom' }, told: columns[0] },
    {
      sentence: 'a title that the file does not have',
      content: { town: 'Ville natale' },
      told: 'pas de colonne « Ville natale »',
    },
    { sentence: 'a register without names', content: { lastName: null }, told: '--mapping' },
  ])('refuses $sentence', async ({ content, told }) => {
    const answered = await run(register, '--mapping', await written(content));
    expect(answered).toMatchObject({ exitCode: 1, printed: '' });
    expect(answered.told).toContain(told);
    expect(await prisma.dossier.count()).toBe(0);
  });

  it('refuses what is no register, in the words of the screen', async () => {
    const notThere = await run(join(folder, 'absent.csv'));
    expect(notThere).toMatchObject({ exitCode: 1, printed: '' });
    expect(notThere.told).toContain('Fichier introuvable');
    const pdf = join(folder, 'registre.csv');
    await writeFile(pdf, '%PDF-1.7\n');
    const refused = await run(pdf);
    expect(refused).toMatchObject({ exitCode: 1, printed: '' });
    expect(refused.told).toContain('.csv ou .xlsx');
  });
});
