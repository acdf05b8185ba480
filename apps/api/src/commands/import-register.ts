import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type ImportProgress,
  largestRegisterBytes,
  type RegisterPreviewLine,
  type RegisterPreviewRow,
  type RegisterPreviewSummary,
} from '@parcours/contracts';
import { importedSentence } from '@parcours/wording';
import { ensureCommandLineAccount } from '../auth/command-line-account.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { GivenRegister } from '../register/register-file.ts';
import { type Command, CommandRefusal, commonHelp, readArguments, type Tools, UsageError } from './command.ts';
import { openInstallation } from './installation.ts';
import { mappingProblemsText, previewText } from './register-text.ts';
import { readWrittenMapping } from './written-mapping.ts';

const options = {
  mapping: { type: 'string' },
  sheet: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export const importRegister: Command = {
  name: 'import-register',
  summary: 'Reprendre un ancien registre (.csv ou .xlsx)',
  help: `pnpm admin import-register FICHIER [--mapping M.json] [--dry-run] [--json]

Reprend les lignes valides d’un registre .csv ou .xlsx, toutes ou aucune. Reprendre deux fois le même ne change rien.

  --dry-run           dire ce qui serait fait, sans rien écrire
  --mapping M.json    quelle colonne du fichier est laquelle : { "lastName": "Nom de famille", "amount": 7 }
  --sheet NOM         la feuille d’un classeur
  --json              en JSON : { isDryRun, summary, rows, import }
${commonHelp}`,

  run: async (args, tools) => {
    const { values, positionals } = readArguments(args, options);
    const [named, ...others] = positionals;
    if (named === undefined || others.length > 0) throw new UsageError('Donnez un fichier, et un seul.');
    // pnpm runs scripts in the package's folder, and says where the command was typed.
    const from = tools.environment['INIT_CWD'] ?? process.cwd();
    const path = await findFile(resolve(from, named));
    const written = values.mapping === undefined ? null : await readText(resolve(from, values.mapping));
    const isDryRun = values['dry-run'];
    const { prisma } = await openInstallation({ ...values, mayCreate: !isDryRun }, tools);
    const given = await readRegister(path, values.sheet ?? null);
    const preview = await previewWith(prisma, given, written);
    const { summary } = preview;
    if (summary.mappingProblems.length > 0) throw new CommandRefusal(mappingProblemsText(summary));
    if (!values.json) tools.print(previewText(summary, preview.rows));
    const done = isDryRun ? null : await takeOver(prisma, { ...given, mapping: summary.mapping }, summary, tools);
    if (values.json) tools.print(JSON.stringify({ isDryRun, ...preview, import: done }, null, 2));
    else tools.print(`\n${done === null ? 'Aperçu seulement : rien n’a été écrit.' : importedSentence(done)}`);
  },
};

/** Before anything is opened: a mistyped name is found at once, and a film is not read into memory. */
const findFile = async (path: string): Promise<string> => {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new CommandRefusal(`Fichier introuvable : « ${path} ».`);
  if (found.size <= largestRegisterBytes) return path;
  const problem = { code: 'tooLarge', bytes: found.size, mostBytes: largestRegisterBytes } as const;
  throw new Failed({ code: 'registerFileRefused', problem });
};

const readText = async (path: string): Promise<string> => readFile(await findFile(path), 'utf8');

const readRegister = async (path: string, sheet: string | null): Promise<GivenRegister> => {
  const { receiveFile } = await import('../register/register-file.ts');
  return { file: await receiveFile(createReadStream(path)), sheet, mapping: null };
};

type Preview = { readonly summary: RegisterPreviewSummary; readonly rows: readonly RegisterPreviewRow[] };

const now = () => new Date();

/** With a mapping by hand the file is looked at twice: it is written in the file's own titles. */
const previewWith = async (prisma: PrismaClient, given: GivenRegister, written: string | null): Promise<Preview> => {
  const found = await preview(prisma, given);
  if (written === null) return found;
  const { mapping, headers } = found.summary;
  const titles = headers.map(({ header }) => header);
  return preview(prisma, { ...given, mapping: readWrittenMapping(written, mapping, titles) });
};

const preview = async (prisma: PrismaClient, given: GivenRegister): Promise<Preview> => {
  const { previewRegister } = await import('../register/preview-register.ts');
  const lines: RegisterPreviewLine[] = [];
  for await (const line of previewRegister({ prisma, now }, given)) lines.push(line);
  const summary = lines.find((line) => line.kind === 'summary');
  if (summary === undefined) throw new Error('a preview begins with its summary');
  return { summary, rows: lines.flatMap((line) => (line.kind === 'rows' ? line.rows : [])) };
};

type Done = Extract<ImportProgress, { readonly kind: 'done' }>;

const takeOver = async (
  prisma: PrismaClient,
  given: GivenRegister,
  { fingerprint }: RegisterPreviewSummary,
  { tell }: Tools,
): Promise<Done> => {
  const { importRegister: run } = await import('../register/import-register.ts');
  const caller = { accountId: await ensureCommandLineAccount(prisma, now()) };
  const reportUnheard = (error: unknown) => tell(String(error));
  for await (const line of run({ prisma, now }, { given, fingerprint, caller, reportUnheard })) {
    if (line.kind === 'done') return line;
    tell(`Reprise : ${line.done} lignes sur ${line.total}…`);
  }
  throw new Error('an import ends with what it did');
};
